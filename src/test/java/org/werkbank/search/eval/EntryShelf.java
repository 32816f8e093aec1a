package org.werkbank.search.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Pair;
import org.werkbank.search.Shelf;

/** Entries that are there from the start and never change. */
final class EntryShelf implements Shelf {
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();

  /** Everything these shelves hold now. */
  static EntryShelf of(List<Shelf> shelves) {
    EntryShelf all = new EntryShelf();
    for (Shelf shelf : shelves)
      for (String source : shelf.stock().keySet()) {
        all.entries.put(source, shelf.entries(source));
        all.pairs.put(source, shelf.pairs(source));
      }
    return all;
  }

  /** Paragraphs without a title, as they are in a question set. */
  static EntryShelf of(SquadSet set, Language language) {
    EntryShelf all = new EntryShelf();
    List<Entry> list = new ArrayList<>();
    set.paragraphs().forEach((address, text) -> list.add(paragraph(address, text, language)));
    all.entries.put("squad", list);
    all.pairs.put("squad", List.of());
    return all;
  }

  private static Entry paragraph(String address, String text, Language language) {
    return new Entry(
        address,
        Kind.UNIT,
        language,
        "",
        "",
        text,
        List.of(),
        address,
        Optional.empty(),
        0,
        List.of(),
        Optional.empty());
  }

  /** All of them. */
  List<Entry> entries() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public Map<String, String> stock() {
    Map<String, String> stock = new LinkedHashMap<>();
    entries.keySet().forEach(source -> stock.put(source, "1"));
    return stock;
  }

  @Override
  public List<Entry> entries(String source) {
    return entries.get(source);
  }

  @Override
  public List<Pair> pairs(String source) {
    return pairs.get(source);
  }
}
