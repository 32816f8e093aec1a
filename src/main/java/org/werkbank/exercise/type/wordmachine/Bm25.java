package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with the idf of
 * Lucene, which is never negative: ln(1 + (N − n + .5) / (n + .5)). k1 = 1.2, b = .75. Equal scores
 * keep the order of the documents.
 *
 * @param <T> a term: a word, or what stands for it
 */
final class Bm25<T> {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<List<T>> documents;
  private final double meanLength;

  /** A document and how well it fits. */
  record Hit(int document, double score) {}

  Bm25(List<List<T>> documents) {
    this.documents = List.copyOf(documents);
    this.meanLength = documents.stream().mapToInt(List::size).average().orElse(1);
  }

  /** All documents that hold any of the terms, best first. A term counts once. */
  List<Hit> search(List<T> query) {
    double[] scores = new double[documents.size()];
    Set<T> asked = new HashSet<>(query);
    for (T term : query) {
      if (!asked.remove(term)) continue;
      long with = documents.stream().filter(document -> document.contains(term)).count();
      double idf = Math.log(1 + (documents.size() - with + 0.5) / (with + 0.5));
      for (int document = 0; document < scores.length; document++) {
        scores[document] += idf * weight(documents.get(document), term);
      }
    }
    List<Hit> hits = new ArrayList<>();
    IntStream.range(0, scores.length)
        .filter(document -> scores[document] > 0)
        .forEach(document -> hits.add(new Hit(document, scores[document])));
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits);
  }

  private double weight(List<T> document, T term) {
    double often = document.stream().filter(term::equals).count();
    return often * (K1 + 1) / (often + K1 * (1 - B + B * document.size() / meanLength));
  }
}
