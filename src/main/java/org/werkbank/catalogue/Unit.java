package org.werkbank.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * One unit: five steps in both languages and one exercise.
 *
 * @param number from 1; the address of the unit in its course
 * @param minutes expected, 8 to 20
 * @param extra whom it is written for besides the course, as in the audience of a course: everybody
 *     may do it, nobody needs it to complete the course; empty for a unit of the course itself
 * @param exercise the same in both languages
 * @param pages what is written, per language; never missing one
 * @param easy the same in Leichte Sprache, where somebody has written and checked it
 */
public record Unit(
    int number,
    int minutes,
    List<String> competences,
    List<String> extra,
    ExerciseBlock exercise,
    Map<Language, UnitPage> pages,
    Optional<Easy> easy) {

  /** Whether the course is complete without it. */
  public boolean isExtra() {
    return !extra.isEmpty();
  }

  public UnitPage in(Language language) {
    return pages.get(language);
  }

  /** A unit in Leichte Sprache, by whom and when it was checked. */
  public record Easy(UnitPage page, String checkedBy, LocalDate checkedOn) {}

  /**
   * The exercise of step 3.
   *
   * @param type key of the exercise type
   * @param parameters as the author wrote them; already validated by the type
   */
  public record ExerciseBlock(String type, Map<String, Object> parameters) {}

  /**
   * The text of a unit in one language.
   *
   * @param poster the question that is printed for the notice board; empty if there is none
   * @param story step 1, the case from the hall
   * @param tryIt the sentences that lead to the exercise
   * @param keySentence step 4, at most 9 words, plain text
   * @param keyText what follows the key sentence
   * @param atMyPlace the question for one's own workplace
   * @param check the sentence that leads to the check
   */
  public record UnitPage(
      String title,
      String poster,
      SafeHtml story,
      Guess guess,
      SafeHtml tryIt,
      String keySentence,
      SafeHtml keyText,
      SafeHtml atMyPlace,
      SafeHtml check) {}

  /** Step 2; never scored. */
  public record Guess(String question, List<GuessOption> options) {}

  /** One guess with the answer that is shown after it is fixed. Exactly one of a guess is right. */
  public record GuessOption(String text, String reply, boolean right) {}
}
