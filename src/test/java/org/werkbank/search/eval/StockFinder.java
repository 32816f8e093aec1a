package org.werkbank.search.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;

/**
 * What Lucene finds as it comes: its analyser of the language, BM25, one field with all the text of
 * an entry, any of the words.
 */
final class StockFinder implements Finder {
  private static final String TEXT = "text";
  private static final String ADDRESS = "address";

  private final Map<Language, IndexSearcher> searchers = new EnumMap<>(Language.class);

  StockFinder(List<Entry> entries) {
    for (Language language : Language.values())
      searchers.put(
          language,
          searcher(entries.stream().filter(entry -> entry.language() == language).toList()));
  }

  @Override
  public List<String> find(Judged judged) {
    Analyzer analyzer = analyzer(judged.language());
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, judged.query());
    if (query == null) return List.of();
    IndexSearcher searcher = searchers.get(judged.language());
    try {
      List<String> found = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query, 10).scoreDocs)
        found.add(stored.document(hit.doc).get(ADDRESS));
      return found.stream().distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexSearcher searcher(List<Entry> entries) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    Language language = entries.isEmpty() ? Language.DE : entries.get(0).language();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(analyzer(language)))) {
      for (Entry entry : entries) writer.addDocument(document(entry));
      writer.commit();
      return new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    String text = String.join("\n", entry.title(), entry.lead(), entry.body());
    document.add(new TextField(TEXT, text, Field.Store.NO));
    document.add(new StoredField(ADDRESS, Addresses.withoutLanguage(entry.address())));
    return document;
  }

  private static Analyzer analyzer(Language language) {
    return language == Language.DE ? new GermanAnalyzer() : new EnglishAnalyzer();
  }
}
