package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Shelf;

/** The programmes that end in a certificate, for search. */
@ApplicationScoped
public class ProgrammeShelf implements Shelf {
  private static final String SOURCE = "programmes";

  private Programmes programmes;

  protected ProgrammeShelf() {}

  @Inject
  public ProgrammeShelf(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public Map<String, String> stock() {
    return Map.of(SOURCE, Integer.toHexString(programmes.all().hashCode()));
  }

  @Override
  public List<Entry> entries(String source) {
    return programmes.all().stream()
        .flatMap(
            programme -> Stream.of(Language.values()).map(language -> entry(programme, language)))
        .toList();
  }

  private static Entry entry(Programme programme, Language language) {
    String outcomes =
        programme.outcomes().stream()
            .map(outcome -> outcome.text().in(language))
            .collect(Collectors.joining("\n"));
    return new Entry(
        "programme:" + language.code() + ":" + programme.code(),
        Kind.PROGRAMME,
        language,
        programme.title().in(language),
        programme.summary().in(language),
        outcomes,
        List.of(programme.code(), programme.level().in(language)),
        "/certificates",
        Optional.empty(),
        0,
        List.of(),
        Optional.empty());
  }
}
