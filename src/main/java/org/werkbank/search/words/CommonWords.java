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
      wen wessen welcher welche welches welchen welchem wer was wie wo wieviel wie viele viel
      gibt darum deshalb dabei dafür damit davon dazu daran darauf darin dadurch dagegen ja bitte
      etwa zb dh beim vom ins ans aufs fürs übers ums unters mich mir uns euch euer eure eurem
      euren eurer ihnen man mein meine meinem meinen meiner jemand niemand etwas nichts tun tut
      eigentlich überhaupt vielleicht gerade halt eben mal noch schon ganz sehr immer wieder
      nochmal kann können könnte soll sollte muss müssen darf dürfen mag will wollen wird werden
      geht gehen bei wegen trotz ohne gegen
      """;
  private static final String ENGLISH =
      """
      what which who whom whose when where why how do does did can could should would may might
      i you he she we my your his her its our me him them am been being has have had from than so
      eg ie please whether if about any some many much more most other whether also just only too very must
      shall get gets got let up down out over again there these those us mine yours ours theirs
      somebody someone something anything nobody nothing
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
