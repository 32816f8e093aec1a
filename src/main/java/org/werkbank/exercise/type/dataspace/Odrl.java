package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The contract as machines of a data space read it: an ODRL policy in the manner of Catena-X. It is
 * shown, not sent; what follows from it is reckoned by {@link Deal}.
 */
final class Odrl {
  private static final String FRAMEWORK = "DataExchangeGovernance:1.0";

  private Odrl() {}

  /** Both policies of one envelope. */
  static String of(String name, Envelope envelope, Clauses clauses) {
    return """
        {
          "@context": "http://www.w3.org/ns/odrl.jsonld",
          "@type": "Offer",
          "target": "envelope-%s: %s",
          "accessPolicy": {
            "permission": [{
              "action": "access",
              "constraint": { "and": [%s] }
            }]
          },
          "usagePolicy": {
            "permission": [{
              "action": "use",
              "constraint": { "and": [%s] }
            }]
          }
        }
        """
        .formatted(
            name,
            envelope.fields().stream().sorted().map(Field::word).collect(Collectors.joining(", ")),
            lines(access(envelope.access())),
            lines(usage(clauses)));
  }

  private static List<String> access(Access access) {
    return switch (access.kind()) {
      case NOBODY -> List.of(constraint("BusinessPartnerNumber", "isNoneOf", "*"));
      case NAMED -> List.of(constraint("BusinessPartnerNumber", "eq", number(access.partner())));
      case GROUP -> List.of(constraint("BusinessPartnerGroup", "eq", "suppliers"));
      case NETWORK -> List.of(constraint("Membership", "eq", "active"));
    };
  }

  private static List<String> usage(Clauses clauses) {
    List<String> all = new ArrayList<>();
    all.add(constraint("FrameworkAgreement", "eq", FRAMEWORK));
    if (clauses.purpose() != Purpose.ANY)
      all.add(constraint("UsagePurpose", "isAnyOf", clauses.purpose().operand()));
    if (!clauses.thirdParties())
      all.add(constraint("UsageRestriction", "isAllOf", "cx.thirdParty.forbidden:1"));
    if (!clauses.derivations())
      all.add(constraint("UsageRestriction", "isAllOf", "cx.derivations.forbidden:1"));
    if (clauses.term() != Term.OPEN)
      all.add(
          constraint("DataUsageEndDurationDays", "lteq", String.valueOf(clauses.term().days())));
    if (clauses.frequency() != Frequency.LIVE)
      all.add(constraint("DataFrequency", "lteq", Form.word(clauses.frequency())));
    return all;
  }

  private static String constraint(String left, String operator, String right) {
    return "{ \"leftOperand\": \"%s\", \"operator\": \"%s\", \"rightOperand\": \"%s\" }"
        .formatted(left, operator, right);
  }

  private static String lines(List<String> constraints) {
    String indent = "\n        ";
    return indent + String.join("," + indent, constraints) + "\n      ";
  }

  private static String number(int partner) {
    return "BPNL00000000000" + partner;
  }
}
