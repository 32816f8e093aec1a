package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.werkbank.platform.text.Texts;

/**
 * Writes the rows the page shows into a file, by the same query (curriculum B-10), while they are
 * read. Opens no transaction: a slow client must not hold the database.
 */
@ApplicationScoped
public class ListExport {
  private WorkforceQueries queries;
  private Exports exports;

  protected ListExport() {}

  @Inject
  public ListExport(WorkforceQueries queries, Exports exports) {
    this.queries = queries;
    this.exports = exports;
  }

  /**
   * Writes down the export, then the file.
   *
   * @param out is not closed
   */
  public void write(
      Selection selection,
      ListFormat format,
      Reader reader,
      String purpose,
      Texts texts,
      OutputStream out) {
    UUID line = exports.begin(reader, selection, format, purpose);
    List<String> programmes = queries.programmes();
    List<Object> head = ListFile.head(programmes, texts);
    int people;
    try (ListFile file = open(format, out, texts, head.size())) {
      file.row(head);
      people = queries.each(selection, file.people(programmes, texts));
    }
    exports.finished(line, people);
  }

  private static ListFile open(ListFormat format, OutputStream out, Texts texts, int columns) {
    return switch (format) {
      case CSV -> new CsvFile(out);
      case XLSX -> new XlsxFile(out, texts.say("workforce.file.sheet"), columns);
    };
  }
}
