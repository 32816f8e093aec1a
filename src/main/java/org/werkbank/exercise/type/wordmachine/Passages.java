package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.AsksMachine.Asked;
import org.werkbank.exercise.spi.AsksMachine.Part;
import org.werkbank.exercise.type.wordmachine.SourceCheck.Passage;
import org.werkbank.exercise.type.wordmachine.WordMachineState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * The question of the open task and the sections the search found for it: what a language model of
 * the company may be asked, and what its answer is looked up in.
 */
record Passages(WordMachineState state, Texts texts, List<Passage> found) {

  /** Empty while nothing was asked or found. */
  static Optional<Passages> of(WordMachineState state, Texts texts) {
    if (state.phase() != Phase.ASK || state.listed() || state.hits().isEmpty())
      return Optional.empty();
    Wording wording = new Wording(texts, state.world().log());
    List<Passage> found =
        state.hits().stream()
            .limit(WordMachine.SHOWN)
            .map(hit -> state.world().manual().sections().get(hit.document()))
            .map(section -> passage(section, wording))
            .toList();
    return Optional.of(new Passages(state, texts, found));
  }

  private static Passage passage(Section section, Wording wording) {
    return new Passage(
        section.number() + " " + wording.heading(section),
        String.join(" ", wording.sentences(section)));
  }

  Asked asked() {
    List<String> written =
        found.stream().map(passage -> passage.heading() + ". " + passage.text()).toList();
    return new Asked(texts.say("machine.order"), question(), written);
  }

  /** The question as the learner put it together, in words. */
  private String question() {
    Question asked = state.question();
    Wording wording = new Wording(texts, state.world().log());
    if (asked.story())
      return AskScene.story(state.task(), wording, texts)
          + " "
          + AskScene.want(state.task(), texts);
    List<String> words = new ArrayList<>();
    if (asked.machine() >= 0) words.add(wording.machine(asked.machine()));
    if (asked.assembly() >= 0) words.add(wording.assembly(asked.assembly()));
    if (asked.code() > 0) words.add(wording.code(asked.code()));
    if (asked.goal() != Question.Goal.NONE)
      words.add(texts.say("chip.goal." + asked.goal().ordinal()));
    return String.join(", ", words);
  }

  /** The model's answer, sentence by sentence. */
  List<Part> checked(String answer) {
    return SourceCheck.sentences(answer).stream().map(this::part).toList();
  }

  private Part part(String sentence) {
    List<Passage> sources = SourceCheck.sources(sentence, found);
    return new Part(
        sentence, !sources.isEmpty(), sources.isEmpty() ? missing(sentence) : in(sources));
  }

  private String in(List<Passage> sources) {
    return texts.say(
        "machine.in", sources.stream().map(Passage::heading).collect(Collectors.joining("; ")));
  }

  private String missing(String sentence) {
    if (!SourceCheck.saysFigures(sentence)) return texts.say("machine.free");
    List<String> nowhere = SourceCheck.nowhere(sentence, found);
    return nowhere.isEmpty()
        ? texts.say("machine.apart")
        : texts.say("machine.nowhere", String.join(", ", nowhere));
  }
}
