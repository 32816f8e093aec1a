package org.werkbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/** Entries as documents of the index. */
final class Documents {
  private final String source;
  private final Entry entry;
  private final Language language;
  private final Document document = new Document();
  private final List<Word> everything = new ArrayList<>();

  private Documents(String source, Entry entry) {
    this.source = source;
    this.entry = entry;
    this.language = entry.language();
  }

  static Document of(String source, Entry entry) {
    return new Documents(source, entry).document();
  }

  private Document document() {
    zone(Zone.TITLE, Fields.TITLE, Sentences.line(entry.title()));
    zone(Zone.LEAD, Fields.LEAD, Sentences.lines(entry.lead(), language));
    zone(Zone.TOPICS, Fields.TOPICS, Sentences.line(String.join(" \u00B7 ", entry.topics())));
    zone(Zone.BODY, Fields.BODY, Sentences.lines(entry.body(), language));
    document.add(new Field(Fields.all(language), TermStream.present(everything), Fields.PRESENT));
    key(Fields.SOURCE, source);
    key(Fields.KIND, entry.kind().code());
    key(Fields.LANGUAGE, language.code());
    entry.course().ifPresent(course -> key(Fields.COURSE, course.slug()));
    entry.roles().forEach(role -> key(Fields.ROLE, role));
    document.add(new StoredField(Fields.ADDRESS, entry.address()));
    document.add(new StoredField(Fields.MINUTES, entry.minutes()));
    Beginnings.of(Words.of(language).read(Sentences.line(entry.title())))
        .forEach(beginning -> key(Fields.beginning(language), beginning));
    if (entry.author().isEmpty()) spellings();
    if (entry.kind() == Kind.TERM) {
      Set<String> letters = Spellings.letters(entry.title(), language);
      document.add(new Field(Fields.letters(language), TermStream.of(letters), Fields.PRESENT));
    }
    String facet = FacetKey.of(entry).written();
    document.add(new StoredField(Fields.FACET, facet));
    document.add(new SortedDocValuesField(Fields.FACET, new BytesRef(facet)));
    entry
        .author()
        .ifPresent(
            author -> {
              key(Fields.DRAFT, Fields.YES);
              key(Fields.AUTHOR, author.toString());
            });
    return document;
  }

  /** What others may misspell; a draft gives no word away. */
  private void spellings() {
    Spellings spellings = Spellings.of(everything);
    document.add(
        new Field(Fields.spelling(language), TermStream.of(spellings.folded()), Fields.PRESENT));
    document.add(
        new Field(Fields.written(language), TermStream.of(spellings.written()), Fields.PRESENT));
  }

  /** Two words for one thing; no question finds it. */
  static Document of(String source, Pair pair) {
    Document document = new Document();
    document.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
    document.add(new StringField(Fields.PAIR, Fields.YES, Field.Store.NO));
    document.add(new StoredField(Fields.PAIR_DE, pair.de()));
    document.add(new StoredField(Fields.PAIR_EN, pair.en()));
    return document;
  }

  private void key(String name, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
  }

  /** Words that say nothing by themselves are kept in titles only. */
  private void zone(Zone zone, String name, String text) {
    if (text.isEmpty()) return;
    List<Word> words =
        Words.of(language).read(text).stream()
            .filter(word -> !word.stem().isEmpty() && (zone == Zone.TITLE || !word.common()))
            .toList();
    document.add(new StoredField(name, text));
    document.add(new Field(zone.field(language), TermStream.all(words), Fields.PLACED));
    document.add(new Field(zone.wholeField(language), TermStream.whole(words), Fields.COUNTED));
    everything.addAll(words);
  }
}
