package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.werkbank.platform.html.Marked;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * Where the words that were found stand in one document, and the sentence that has most of them.
 */
final class Marks {
  private static final int LONGEST = 320;
  private static final int BEFORE = 120;

  private final Occurrences occurrences;
  private final LeafReaderContext leaf;
  private final int doc;
  private final Language language;
  private final Collection<String> stems;

  Marks(
      Occurrences occurrences,
      LeafReaderContext leaf,
      int doc,
      Language language,
      Collection<String> stems) {
    this.occurrences = occurrences;
    this.leaf = leaf;
    this.doc = doc;
    this.language = language;
    this.stems = stems;
  }

  private record Mark(String stem, Marked.Place place) {}

  /** A line of a text with what is marked in it. */
  private record Line(String text, List<Marked.Place> places, int words) {}

  /** Places in a zone, in order. */
  List<Marked.Place> in(Zone zone) throws IOException {
    return marks(zone).stream().map(Mark::place).toList();
  }

  /** The line of lead or body with most of the words; the first one if none has any. */
  SafeHtml sentence(String lead, String body) throws IOException {
    Line best = best(lead, marks(Zone.LEAD), null);
    best = best(body, marks(Zone.BODY), best);
    return best == null ? SafeHtml.empty() : shortened(best);
  }

  private List<Mark> marks(Zone zone) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (String stem : stems) {
      PostingsEnum places =
          occurrences.in(leaf, doc, zone.field(language), stem, PostingsEnum.OFFSETS);
      if (places == null) continue;
      for (int i = places.freq(); i > 0; i--) {
        places.nextPosition();
        marks.add(new Mark(stem, new Marked.Place(places.startOffset(), places.endOffset())));
      }
    }
    marks.sort(Comparator.comparingInt(mark -> mark.place().from()));
    return marks;
  }

  private static Line best(String text, List<Mark> marks, Line best) {
    if (text == null) return best;
    int next = 0;
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      List<Marked.Place> places = new ArrayList<>();
      Set<String> words = new HashSet<>();
      while (next < marks.size() && marks.get(next).place().from() < to) {
        Mark mark = marks.get(next++);
        words.add(mark.stem());
        places.add(new Marked.Place(mark.place().from() - from, mark.place().to() - from));
      }
      if (best == null || words.size() > best.words())
        best = new Line(text.substring(from, to), places, words.size());
      from = to + 1;
    }
    return best;
  }

  /** A sentence nobody wants to read to its end is cut at spaces around the first mark. */
  private static SafeHtml shortened(Line line) {
    String text = line.text();
    if (text.length() <= LONGEST) return Marked.text(text, line.places());
    int first = line.places().isEmpty() ? 0 : line.places().get(0).from();
    int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    if (from > first) from = first;
    int to = Math.min(text.length(), from + LONGEST);
    int space = text.lastIndexOf(' ', to);
    if (to < text.length() && space > first) to = space;
    String before = from > 0 ? "… " : "";
    int shift = before.length() - from;
    String cut = before + text.substring(from, to) + (to < text.length() ? " …" : "");
    int end = before.length() + to - from;
    List<Marked.Place> places =
        line.places().stream()
            .map(place -> new Marked.Place(place.from() + shift, place.to() + shift))
            .filter(place -> place.to() <= end)
            .toList();
    return Marked.text(cut, places);
  }
}
