package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.platform.text.Texts;

/**
 * The contract on the table.
 *
 * @param fields cards with what stands in them
 * @param addressees who can stand on an envelope
 * @param a who stands on the first
 * @param b who stands on the second
 * @param clauses what one may do with the data
 * @param summary the whole contract in sentences
 * @param policies the same as machines read it
 */
public record ContractView(
    List<Card> fields,
    List<Option> addressees,
    String a,
    String b,
    List<Choice> clauses,
    List<String> summary,
    List<String> policies) {

  /**
   * A field.
   *
   * @param sample what stands in one line of it
   * @param chosen where it lies
   */
  public record Card(
      String name, String title, String sample, List<Option> places, String chosen) {}

  /** A clause with its answers. */
  public record Choice(String name, String legend, List<Option> options, String chosen) {}

  static ContractView of(Network network, Contract contract, Texts texts) {
    List<Card> cards = new ArrayList<>();
    for (Field field : Field.values())
      cards.add(
          new Card(
              Form.name(field),
              Say.field(field, texts),
              sample(network, field, texts),
              Option.each(Form.PLACES, "in.", texts),
              contract.place(field)));
    return new ContractView(
        cards,
        addressees(network, texts),
        contract.a().access().word(),
        contract.b().access().word(),
        clauses(contract.clauses(), texts),
        summary(network, contract, texts),
        List.of(
            Odrl.of("A", contract.a(), contract.clauses()),
            Odrl.of("B", contract.b(), contract.clauses())));
  }

  static String sample(Network network, Field field, Texts texts) {
    boolean plain = network.secrets().get(field) == Secret.NONE;
    return texts.say((plain ? "plain." : "telling.") + field.word());
  }

  private static List<Option> addressees(Network network, Texts texts) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("nobody", texts.say("to.nobody")));
    for (Partner partner : network.partners())
      options.add(
          new Option(
              Access.named(partner.number()).word(),
              texts.say("to.named", partner.number(), Say.role(partner.role(), texts))));
    options.add(new Option("group", texts.say("to.group")));
    options.add(new Option("network", texts.say("to.network")));
    return options;
  }

  private static List<Choice> clauses(Clauses clauses, Texts texts) {
    return List.of(
        choice("purpose", Purpose.values(), clauses.purpose(), texts),
        permission("third", clauses.thirdParties(), texts),
        permission("derive", clauses.derivations(), texts),
        choice("term", Term.values(), clauses.term(), texts),
        choice("frequency", Frequency.values(), clauses.frequency(), texts));
  }

  private static Choice choice(String name, Enum<?>[] values, Enum<?> chosen, Texts texts) {
    List<String> words = Arrays.stream(values).map(Form::word).toList();
    String legend = texts.say("clause." + name);
    return new Choice(name, legend, Option.each(words, name + ".", texts), Form.word(chosen));
  }

  private static Choice permission(String name, boolean allowed, Texts texts) {
    List<Option> options = Option.each(List.of("no", "yes"), "allowed.", texts);
    return new Choice(name, texts.say("clause." + name), options, allowed ? "yes" : "no");
  }

  private static List<String> summary(Network network, Contract contract, Texts texts) {
    Clauses clauses = contract.clauses();
    return List.of(
        envelope("A", contract.a(), network, texts),
        envelope("B", contract.b(), network, texts),
        texts.say(
            "summary.clauses",
            texts.say("purpose." + Form.word(clauses.purpose())),
            texts.say("allowed." + (clauses.thirdParties() ? "yes" : "no")),
            texts.say("allowed." + (clauses.derivations() ? "yes" : "no")),
            texts.say("term." + Form.word(clauses.term())),
            texts.say("frequency." + Form.word(clauses.frequency()))));
  }

  private static String envelope(String name, Envelope envelope, Network network, Texts texts) {
    String to =
        addressees(network, texts).stream()
            .filter(option -> option.value().equals(envelope.access().word()))
            .map(Option::text)
            .findFirst()
            .orElseThrow();
    return texts.say("summary.envelope", name, to, Say.fields(envelope.fields(), texts));
  }
}
