package org.werkbank.exercise.type.dataspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.dataspace.DataSpaceState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E05 of the curriculum: put fields into envelopes, write the contract, negotiate with six
 * companies, and see what the own model gains and what leaks.
 */
@ApplicationScoped
public class DataSpace implements ExerciseType<DataSpacePlan, DataSpaceState> {
  static final List<String> GUESSES = List.of("own", "forge", "chain", "all");

  @Override
  public String key() {
    return "data-space";
  }

  @Override
  public DataSpacePlan plan(Parameters parameters) {
    return new DataSpacePlan(parameters.number("negotiations", 1, 3, 3));
  }

  @Override
  public DataSpaceState start(DataSpacePlan plan, Seed seed) {
    return DataSpaceState.start(seed);
  }

  @Override
  public DataSpaceState act(DataSpacePlan plan, DataSpaceState state, Action action) {
    if (!possible(plan, state, action.name())) throw new Invalid("problem.exercise.action");
    return switch (action.name()) {
      case "guess" -> state.guessed(action.guess(GUESSES));
      case "all", "nothing" -> state.probed(action.name());
      case "seal" -> state.sealed(Form.read(action));
      case "negotiate" -> state.negotiated();
      case "finish" -> state.with(Phase.DONE);
      default -> state.with(Phase.BUILD);
    };
  }

  private static boolean possible(DataSpacePlan plan, DataSpaceState state, String action) {
    boolean left = state.signed().size() < plan.negotiations();
    return switch (state.phase()) {
      case GUESS -> action.equals("guess");
      case PROBE -> List.of("all", "nothing", "begin").contains(action);
      case BUILD -> action.equals("seal");
      case SEALED -> List.of("negotiate", "change").contains(action);
      case RESULT -> action.equals("finish") || action.equals("again") && left;
      case DONE -> false;
    };
  }

  @Override
  public Record scene(DataSpacePlan plan, DataSpaceState state, Texts texts) {
    return DataSpaceScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(DataSpacePlan plan, DataSpaceState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    Result result = state.result();
    Map<String, Double> measures = new HashMap<>();
    measures.put("gain", result.gain());
    measures.put("leak", (double) result.leak());
    measures.put("red", result.red() ? 1.0 : 0);
    measures.put("error", result.model().mae());
    measures.put("negotiations", (double) state.signed().size());
    return Optional.of(new Outcome(result.passed(), result.score(), measures));
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> plan = Map.of("negotiations", 3);
    Action guess = Action.of("guess", "guess", "forge");
    Action begin = Action.of("begin");
    Action negotiate = Action.of("negotiate");
    Action again = Action.of("again");
    Action finish = Action.of("finish");
    Action all = Form.write(Contract.EVERYTHING);
    Action nothing = Form.write(Contract.NOTHING);
    Action right = Form.write(Network.of(new Seed(1)).expert());
    return List.of(
        new Sample(
            "each gets what it needs",
            plan,
            1,
            List.of(guess, Action.of("all"), Action.of("nothing"), begin, right, negotiate, finish),
            Sample.Expected.PASSED),
        new Sample(
            "nothing first, then what is needed",
            plan,
            1,
            List.of(
                guess,
                begin,
                nothing,
                Action.of("change"),
                nothing,
                negotiate,
                again,
                right,
                negotiate,
                finish),
            Sample.Expected.PASSED),
        new Sample(
            "everything for everybody",
            plan,
            2,
            List.of(guess, begin, all, negotiate, finish),
            Sample.Expected.FAILED),
        new Sample(
            "everything first: it does not come back",
            plan,
            1,
            List.of(guess, begin, all, negotiate, again, right, negotiate, finish),
            Sample.Expected.FAILED),
        new Sample(
            "nothing for anybody",
            plan,
            3,
            List.of(guess, begin, nothing, negotiate, finish),
            Sample.Expected.FAILED),
        new Sample(
            "a fourth negotiation",
            plan,
            3,
            List.of(
                guess, begin, nothing, negotiate, again, nothing, negotiate, again, nothing,
                negotiate, again),
            Sample.Expected.REFUSED),
        new Sample("no guess", plan, 1, List.of(Action.of("guess")), Sample.Expected.REFUSED),
        new Sample(
            "a contract without clauses",
            plan,
            1,
            List.of(guess, begin, Action.of("seal", "a", "p1")),
            Sample.Expected.REFUSED),
        new Sample(
            "negotiating what was not looked at",
            plan,
            1,
            List.of(guess, begin, negotiate),
            Sample.Expected.REFUSED));
  }
}
