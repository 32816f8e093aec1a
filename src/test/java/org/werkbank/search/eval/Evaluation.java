package org.werkbank.search.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.werkbank.platform.text.Language;

/**
 * Prints how well search finds and writes the same as a file. Arguments: a folder to work in, the
 * file. System properties: {@code eval.squad}, a folder with question sets in the SQuAD layout, and
 * {@code eval.squad.language}, theirs ({@code de} by default).
 */
public final class Evaluation {
  private final Path work;
  private final List<String> lines = new ArrayList<>();

  private Evaluation(Path work) {
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[0]));
    Evaluation evaluation = new Evaluation(Files.createTempDirectory(work, "index"));
    evaluation.run(System.getProperty("eval.squad", ""));
    String table = String.join("\n", evaluation.lines) + "\n";
    Files.writeString(Path.of(arguments[1]), table);
    System.out.print(table); // the table is what this program is for
  }

  private void run(String squad) throws IOException {
    lines.add("| set | queries | search | R@1 | R@5 | R@10 | MRR | nDCG@10 |");
    lines.add("|---|---:|---|---:|---:|---:|---:|---:|");
    compare("own", Shipped.shelf(), Suite.own());
    if (squad.isBlank()) {
      lines.add("");
      lines.add("No folder with question sets was given (-Deval.squad=), so none was run.");
      return;
    }
    Language language =
        Language.valueOf(System.getProperty("eval.squad.language", "de").toUpperCase(Locale.ROOT));
    SquadSet set = SquadSet.read(Path.of(squad), language);
    String name = "SQuAD layout, %d paragraphs".formatted(set.paragraphs().size());
    compare("squad", EntryShelf.of(set, language), Map.of(name, set.questions()));
  }

  private void compare(String folder, EntryShelf shelf, Map<String, List<Judged>> sets) {
    StockFinder stock = new StockFinder(shelf.entries());
    try (OwnFinder own = new OwnFinder(work.resolve(folder), shelf)) {
      sets.forEach(
          (name, queries) -> {
            lines.add(line(name, "Werkbank", Suite.score(own, queries)));
            lines.add(line(name, "stock analyser", Suite.score(stock, queries)));
          });
    }
  }

  private static String line(String name, String search, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %.3f | %.3f | %.3f | %.3f | %.3f |",
        name,
        score.queries(),
        search,
        score.r1(),
        score.r5(),
        score.r10(),
        score.mrr(),
        score.ndcg());
  }
}
