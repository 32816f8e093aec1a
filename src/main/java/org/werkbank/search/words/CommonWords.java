package org.werkbank.search.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words that say nothing by themselves: Lucene's lists, and the words questions begin with. */
final class CommonWords {
  private static final String GERMAN =
      """
      warum wieso weshalb wozu wofür wovon womit woran worin worauf wodurch wohin woher wann wem
      wen wessen welcher welche welches welchen welchem wer was wie wo wieviel wie viele gibt
      darum deshalb dabei dafür damit davon dazu daran darauf darin dadurch ja bitte etwa zb dh
      """;
  private static final String ENGLISH =
      """
      what which who whom whose when where why how do does did can could should would may might
      i you he she we my your his her its our me him them am been being has have had from than so
      eg ie please
      """;

  private CommonWords() {}

  static Set<String> german() {
    return with(GermanAnalyzer.getDefaultStopSet(), GERMAN);
  }

  static Set<String> english() {
    return with(EnglishAnalyzer.getDefaultStopSet(), ENGLISH);
  }

  private static Set<String> with(CharArraySet words, String more) {
    Set<String> all = new HashSet<>(Arrays.asList(more.strip().split("\\s+")));
    for (Object word : words) all.add(new String((char[]) word));
    return Set.copyOf(all);
  }
}
