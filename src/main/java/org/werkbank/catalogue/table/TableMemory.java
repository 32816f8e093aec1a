package org.werkbank.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * Tables that were read, by the digest of their files, so that no lesson reads one twice. Holds so
 * many cells as configured; what was not used longest goes first.
 */
@ApplicationScoped
public class TableMemory {
  /** What a refused table weighs: its findings. */
  private static final long REFUSED = 10_000;

  private final long cells;
  private final Map<String, TableReading> held = new LinkedHashMap<>(16, .75f, true);
  private final Object reading = new Object();
  private long weight;

  /**
   * @param cells eight bytes each
   */
  @Inject
  public TableMemory(@ConfigProperty(name = "werkbank.catalogue.cells") long cells) {
    this.cells = cells;
  }

  protected TableMemory() {
    this(0);
  }

  /** The table with this digest, if it is in memory. */
  public Optional<DataTable> known(String digest) {
    return find(digest).flatMap(TableReading::table);
  }

  /** What came of reading; read once, however many ask at the same time. */
  public TableReading read(String digest, Supplier<TableReading> work) {
    return find(digest).orElseGet(() -> readOnce(digest, work));
  }

  private TableReading readOnce(String digest, Supplier<TableReading> work) {
    synchronized (reading) {
      return find(digest).orElseGet(() -> hold(digest, work.get()));
    }
  }

  private Optional<TableReading> find(String digest) {
    synchronized (held) {
      return Optional.ofNullable(held.get(digest));
    }
  }

  private TableReading hold(String digest, TableReading read) {
    synchronized (held) {
      held.put(digest, read);
      weight += weight(read);
      Iterator<TableReading> oldest = held.values().iterator();
      while (weight > cells && oldest.hasNext()) {
        TableReading next = oldest.next();
        if (next == read) break;
        weight -= weight(next);
        oldest.remove();
      }
    }
    return read;
  }

  private static long weight(TableReading read) {
    return read.table().map(DataTable::cells).orElse(REFUSED);
  }
}
