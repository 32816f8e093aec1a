package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.werkbank.platform.html.Marked;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * Makes a hit of a document: which words of the question it has and where. Places come from the
 * index, so no text is read again.
 */
final class Shown {
  private final List<Sought> words;
  private final IndexSearcher searcher;
  private final Question question;
  private final Occurrences occurrences = new Occurrences();

  Shown(Question question, List<Sought> words, IndexSearcher searcher) {
    this.question = question;
    this.words = words;
    this.searcher = searcher;
  }

  Hit hit(int number) throws IOException {
    LeafReaderContext leaf =
        searcher
            .getIndexReader()
            .leaves()
            .get(ReaderUtil.subIndex(number, searcher.getIndexReader().leaves()));
    int inLeaf = number - leaf.docBase;
    Document document = searcher.storedFields().document(number);
    FacetKey key = FacetKey.read(document.get(Fields.FACET));
    List<String> missing = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    Optional<String> foundBy = Optional.empty();
    for (Sought word : words) {
      Optional<Way> way = first(word, key.language(), leaf, inLeaf);
      if (way.isEmpty()) missing.add(word.written());
      way.ifPresent(found -> stems.addAll(found.stems()));
      if (foundBy.isEmpty()) foundBy = way.flatMap(Way::by);
    }
    Marks marks = new Marks(occurrences, leaf, inLeaf, key.language(), stems);
    return new Hit(
        key.kind(),
        key.language(),
        title(document, marks),
        marks.sentence(document.get(Fields.LEAD), document.get(Fields.BODY)),
        address(document.get(Fields.ADDRESS), key.language()),
        key.course(),
        document.getField(Fields.MINUTES).numericValue().intValue(),
        foundBy,
        missing);
  }

  /** A hit in the other language is shown in that language. */
  private String address(String own, Language language) {
    if (language == question.language()) return own;
    int place = own.indexOf('#') < 0 ? own.length() : own.indexOf('#');
    char next = own.indexOf('?') < 0 ? '?' : '&';
    return own.substring(0, place) + next + "lang=" + language.code() + own.substring(place);
  }

  private static SafeHtml title(Document document, Marks marks) throws IOException {
    String title = document.get(Fields.TITLE);
    return title == null ? SafeHtml.empty() : Marked.text(title, marks.in(Zone.TITLE));
  }

  /** The nearest way on which the document has the word. */
  private Optional<Way> first(Sought word, Language language, LeafReaderContext leaf, int doc)
      throws IOException {
    for (Way way : word.ways().get(language)) {
      boolean all = true;
      for (String stem : way.stems()) all = all && has(leaf, doc, Fields.all(language), stem);
      if (all) return Optional.of(way);
    }
    return Optional.empty();
  }

  private boolean has(LeafReaderContext leaf, int doc, String field, String stem)
      throws IOException {
    return occurrences.in(leaf, doc, field, stem, PostingsEnum.NONE) != null;
  }
}
