package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.werkbank.certification.badge.Badge;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Says of a programme what a badge says of it, in one language. */
@ApplicationScoped
public class Achievements {
  private static final Badge.Alignment DIGCOMP =
      new Badge.Alignment(
          "DigComp 3.0", "https://publications.jrc.ec.europa.eu/repository/handle/JRC144121", "");

  private Issuer issuer;

  protected Achievements() {}

  @Inject
  public Achievements(Issuer issuer) {
    this.issuer = issuer;
  }

  /** The achievement of this version of the programme. German lies at the plain address. */
  public Badge.Achievement of(Programme programme, Language language) {
    String address = address(programme, language);
    List<Badge.Alignment> alignments = new ArrayList<>();
    programme.outcomes().stream()
        .map(
            outcome ->
                new Badge.Alignment(
                    outcome.text().in(language),
                    address + "#" + outcome.competence(),
                    outcome.competence()))
        .forEach(alignments::add);
    alignments.add(DIGCOMP);
    return new Badge.Achievement(
        address,
        address(programme, language.other()),
        language.other().code(),
        programme.code(),
        programme.version(),
        language.code(),
        programme.title().in(language),
        programme.summary().in(language),
        criteria(programme, language),
        programme.outcomes().stream().map(Programme.Outcome::competence).distinct().toList(),
        alignments);
  }

  private String address(Programme programme, Language language) {
    String plain =
        issuer.profile().base() + "/achievements/" + programme.code() + "/v" + programme.version();
    return language == Language.DE ? plain : plain + "?language=" + language.code();
  }

  private static String criteria(Programme programme, Language language) {
    String exercises =
        programme.exercises().stream()
            .map(one -> one.title().in(language))
            .collect(Collectors.joining(", "));
    Texts texts = Texts.of(language);
    StringBuilder said = new StringBuilder();
    if (!programme.requires().isEmpty())
      said.append(
              texts.say("certification.badge.requires", String.join(", ", programme.requires())))
          .append(' ');
    said.append(
        texts.say(
            "certification.badge.criteria",
            programme.items(),
            programme.pass(),
            programme.must(),
            exercises));
    programme
        .renewal()
        .map(one -> texts.say("certification.badge.renewal", one.items(), one.pass(), one.must()))
        .ifPresent(sentence -> said.append(' ').append(sentence));
    return said.toString();
  }
}
