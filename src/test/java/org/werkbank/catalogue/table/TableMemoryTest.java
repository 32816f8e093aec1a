package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Numbers;

class TableMemoryTest {
  private final List<String> read = new ArrayList<>();
  private final TableMemory memory = new TableMemory(250);

  private TableReading ask(String digest) {
    return memory.read(
        digest,
        () -> {
          read.add(digest);
          DataTable table =
              new DataTable(Map.of("value", List.of(new Numbers("Kraft", "", new double[100]))));
          return new TableReading(Optional.of(table), List.of(), List.of());
        });
  }

  @Test
  void aTableIsReadOnceAndWhatWasNotUsedLongestGoes() {
    ask("a");
    ask("b");
    ask("a");
    ask("c");
    assertEquals(List.of("a", "b", "c"), read);
    assertTrue(memory.known("a").isPresent());
    assertEquals(Optional.empty(), memory.known("b"));
    ask("b");
    assertEquals(List.of("a", "b", "c", "b"), read);
  }
}
