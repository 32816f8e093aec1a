package org.werkbank.search.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.platform.text.Language;

class SquadSetTest {
  @TempDir Path folder;

  @Test
  void paragraphsAreDocumentsAndQuestionsKnowTheirs() throws IOException {
    Files.writeString(
        folder.resolve("set.json"),
        """
        {"version": "1.1", "data": [
          {"title": "Öl", "paragraphs": [
            {"context": "Öl schmiert.", "qas": [
              {"id": "1", "question": "Was schmiert?", "answers": [{"text": "Öl", "answer_start": 0}]},
              {"id": "2", "question": "Was steht nirgends?", "is_impossible": true, "answers": []}]},
            {"context": "Wasser kühlt.", "qas": [{"id": "3", "question": "Was kühlt?"}]}]},
          {"paragraphs": [{"context": "Öl schmiert.", "qas": [{"id": "4", "question": "Wozu Öl?"}]}]}]}
        """);
    SquadSet set = SquadSet.read(folder, Language.DE);
    assertEquals(
        Map.of("/paragraphs/1", "Öl schmiert.", "/paragraphs/2", "Wasser kühlt."),
        set.paragraphs());
    assertEquals(
        List.of("Was schmiert?", "Was kühlt?", "Wozu Öl?"),
        set.questions().stream().map(Judged::query).toList());
    assertEquals(
        List.of(Map.of("/paragraphs/1", 3), Map.of("/paragraphs/2", 3), Map.of("/paragraphs/1", 3)),
        set.questions().stream().map(Judged::grades).toList());
  }

  @Test
  void aFolderWithoutQuestionsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> SquadSet.read(folder, Language.DE));
  }
}
