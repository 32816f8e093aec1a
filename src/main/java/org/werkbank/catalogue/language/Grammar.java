package org.werkbank.catalogue.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/** What one sentence is made of, by its surface: good enough for a hint, never for a verdict. */
final class Grammar {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern CLAUSE_DE =
      Pattern.compile(
          ",\\s(?:und |oder |aber )?(?:dass|weil|wenn|ob|obwohl|damit|bevor|nachdem|sodass|während"
              + "|falls|solange|sobald|wie|wo|wer|was|die|das|deren|dessen|denen|welche[rsnm]?)"
              + "\\s(?=[^,]*\\s[^,]*\\s)",
          FLAGS);
  private static final Pattern CLAUSE_EN =
      Pattern.compile(
          "\\b(?:that|which|who|whose|because|if|when|although|unless|while|before|after|until"
              + "|whether)\\b",
          FLAGS);
  private static final Pattern PASSIVE_DE =
      Pattern.compile(
          "\\b(?:wird|werden|wurde|wurden|worden)\\b(?=.*\\b(?:ge\\p{L}+(?:t|en)"
              + "|\\p{L}+ge\\p{L}+(?:t|en)|\\p{L}+iert|(?:be|ver|er|ent|zer)\\p{L}+(?:t|en))\\b)"
              + "|\\b(?:ge\\p{L}+(?:t|en)|\\p{L}+ge\\p{L}+(?:t|en)|\\p{L}+iert) (?:wird|werden"
              + "|wurde|wurden|worden)\\b",
          FLAGS);
  private static final Pattern PASSIVE_EN =
      Pattern.compile(
          "\\b(?:is|are|was|were|been|being|be)\\s(?:\\w+ly\\s|not\\s|never\\s)?(?:\\w+ed|built"
              + "|bought|cut|done|drawn|driven|found|given|kept|known|left|made|meant|measured"
              + "|put|read|said|seen|sent|set|shown|sold|taken|taught|told|worn|written)\\b",
          FLAGS);
  private static final Pattern NEGATION_DE =
      Pattern.compile("\\b(?:nicht|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nichts|weder)\\b", FLAGS);
  private static final Pattern NEGATION_EN =
      Pattern.compile("\\b(?:not|no|never|nobody|nothing|neither|cannot)\\b|n’t\\b", FLAGS);
  private static final Pattern CLAUSE_BREAK = Pattern.compile("[,;:–]");

  private Grammar() {}

  /** Subordinate clauses, by the words they begin with. */
  static int clauses(Language language, String sentence) {
    return count(language == Language.DE ? CLAUSE_DE : CLAUSE_EN, sentence);
  }

  /** Whether it seems to be in the passive voice. */
  static boolean passive(Language language, String sentence) {
    return (language == Language.DE ? PASSIVE_DE : PASSIVE_EN).matcher(sentence).find();
  }

  /** Whether one clause denies twice. */
  static boolean doubleNegation(Language language, String sentence) {
    Pattern negation = language == Language.DE ? NEGATION_DE : NEGATION_EN;
    return CLAUSE_BREAK.splitAsStream(sentence).anyMatch(clause -> count(negation, clause) > 1);
  }

  private static int count(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    int count = 0;
    while (found.find()) count++;
    return count;
  }
}
