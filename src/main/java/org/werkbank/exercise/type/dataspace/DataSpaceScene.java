package org.werkbank.exercise.type.dataspace;

import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.dataspace.DataSpaceState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, probe, build, sealed, result or done
 * @param guesses what can be guessed
 * @param net the companies around the own works
 * @param partners what they ask, or what became of it
 * @param probed what the try with made-up data showed; empty if none was made
 * @param contract as it lies on the table; null before and after
 * @param model how far the own model errs, on parts one has; null while the contract is written
 * @param left how many negotiations are left, as a sentence
 * @param again whether there is one left
 * @param astray which fields went where they should not, one sentence each
 * @param debrief null before the end
 */
public record DataSpaceScene(
    String phase,
    List<Option> guesses,
    NetView net,
    List<PartnerView> partners,
    String probed,
    ContractView contract,
    Bars model,
    String left,
    boolean again,
    List<String> astray,
    Debrief debrief) {
  private static final double LONGEST = 4;

  static DataSpaceScene of(DataSpacePlan plan, DataSpaceState state, Texts texts) {
    Network network = state.network();
    Phase phase = state.phase();
    boolean done = phase == Phase.DONE;
    boolean writing = phase == Phase.BUILD || phase == Phase.SEALED;
    boolean negotiated = phase == Phase.RESULT || done;
    boolean probed = !state.probe().isEmpty();
    Contract shown = probed ? state.tried() : state.draft();
    List<Contract> real = probed ? List.of(shown) : state.signed();
    List<Deal> deals = network.negotiate(shown);
    boolean after = negotiated || probed;
    int left = plan.negotiations() - state.signed().size();
    return new DataSpaceScene(
        Form.word(phase),
        Option.each(DataSpace.GUESSES, "guess.", texts),
        after
            ? NetView.deals(deals, texts)
            : writing
                ? NetView.draft(network, state.draft(), texts)
                : NetView.around(network, texts),
        after
            ? deals.stream().map(deal -> PartnerView.after(deal, network, texts)).toList()
            : network.partners().stream()
                .map(partner -> PartnerView.asking(partner, texts))
                .toList(),
        probed ? texts.say("probed." + state.probe()) : "",
        writing ? ContractView.of(network, shown, texts) : null,
        after && !done ? model(state, network, real, texts) : null,
        texts.say("left", left),
        left > 0,
        negotiated ? DataSpaceDebrief.astray(network, state.signed(), texts) : List.of(),
        done ? DataSpaceDebrief.of(state, texts) : null);
  }

  /** On the own 300 parts; the hidden ones come at the end. */
  private static Bars model(
      DataSpaceState state, Network network, List<Contract> contracts, Texts texts) {
    Model own = Model.seen(state.seed(), false, false);
    Model now =
        Model.seen(
            state.seed(),
            Result.delivers(network, contracts, Role.FORGE),
            Result.delivers(network, contracts, Role.MILL));
    String before = Say.micrometres(own.mae(), texts);
    String after = Say.micrometres(now.mae(), texts);
    return new Bars(
        List.of(
            new Bar(
                texts.say("model.alone"), "", before, Bar.width(own.mae(), LONGEST), Tone.PLAIN),
            new Bar(texts.say("model.now"), "", after, Bar.width(now.mae(), LONGEST), Tone.OWN)),
        -1,
        texts.say("model.key"),
        texts.say("model.sentence", own.mae(), now.mae()),
        new Table(
            List.of(texts.say("model.data"), texts.say("model.error")),
            List.of(
                Table.Row.of(texts.say("model.alone"), before),
                new Table.Row(texts.say("model.now"), List.of(after), true))));
  }
}
