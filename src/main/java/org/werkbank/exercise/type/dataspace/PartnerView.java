package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * A company: what it asks for, and once it was negotiated what became of it.
 *
 * @param place what it is to the own company
 * @param lines what it says, each with its head
 * @param course the states of its negotiation in words; empty before
 * @param verdict what came of it in one sentence; empty before
 */
public record PartnerView(
    int number,
    String name,
    String role,
    String place,
    List<Line> lines,
    String course,
    String verdict,
    Tone tone) {

  /** A head and what stands behind it. */
  public record Line(String head, String said) {}

  static PartnerView asking(Partner partner, Texts texts) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(texts.say("asks.needs"), needs(partner, texts)));
    if (!partner.wishes().isEmpty())
      lines.add(new Line(texts.say("asks.wishes"), Say.fields(partner.wishes(), texts)));
    lines.add(new Line(texts.say("asks.for"), wants(partner, texts)));
    lines.add(new Line(texts.say("asks.gives"), texts.say("gives." + partner.role().word())));
    return of(partner, lines, "", "", Tone.PLAIN, texts);
  }

  private static String needs(Partner partner, Texts texts) {
    return partner.role().chain()
        ? Say.fields(partner.needs(), texts)
        : texts.say("asks.any", Say.fields(partner.needs(), texts));
  }

  private static String wants(Partner partner, Texts texts) {
    List<String> wants = new ArrayList<>();
    wants.add(texts.say("wants." + Form.word(partner.purpose())));
    if (partner.role().derives()) wants.add(texts.say("wants.derive"));
    if (partner.role().passesOn()) wants.add(texts.say("wants.third"));
    wants.add(texts.say("term." + Form.word(partner.term())));
    wants.add(texts.say("frequency." + Form.word(partner.frequency())));
    return String.join(", ", wants);
  }

  static PartnerView after(Deal deal, Network network, Texts texts) {
    Partner partner = deal.partner();
    List<Line> lines = new ArrayList<>();
    if (deal.transferred()) {
      lines.add(new Line(texts.say("deal.gets"), Say.fields(deal.received(), texts)));
      if (partner.role().chain())
        lines.add(new Line(texts.say("asks.gives"), texts.say("gives." + partner.role().word())));
    }
    if (!deal.refused().isEmpty())
      lines.add(new Line(texts.say("deal.because"), because(deal.refused(), texts)));
    List<String> states =
        deal.states().stream().map(state -> texts.say("state." + state.word())).toList();
    String course = states.isEmpty() ? texts.say("state.unseen") : String.join(" → ", states);
    List<Field> astray =
        deal.received().stream().sorted().filter(field -> !partner.mayHave(field)).toList();
    if (!astray.isEmpty())
      return of(
          partner,
          lines,
          course,
          texts.say("deal.astray", said(astray, network, texts)),
          Tone.BAD,
          texts);
    if (deal.transferred())
      return of(partner, lines, course, texts.say("deal.fits"), Tone.GOOD, texts);
    String missing = partner.role().chain() ? texts.say("deal.missing") : "";
    return of(partner, lines, course, missing, Tone.QUIET, texts);
  }

  /** Fields with what they give away. */
  private static String said(List<Field> fields, Network network, Texts texts) {
    List<String> said = new ArrayList<>();
    for (Field field : fields) {
      Secret secret = network.secrets().get(field);
      String name = Say.field(field, texts);
      said.add(
          secret == Secret.NONE
              ? name
              : texts.say("deal.secret", name, texts.say("secret." + Form.word(secret))));
    }
    return Say.joined(said, texts);
  }

  private static String because(Set<Deal.Refusal> refused, Texts texts) {
    return Say.joined(
        refused.stream().sorted().map(reason -> texts.say("refused." + reason.word())).toList(),
        texts);
  }

  private static PartnerView of(
      Partner partner, List<Line> lines, String course, String verdict, Tone tone, Texts texts) {
    return new PartnerView(
        partner.number(),
        partner.name(),
        Say.role(partner.role(), texts),
        texts.say("place." + partner.role().word()),
        lines,
        course,
        verdict,
        tone);
  }
}
