package org.werkbank.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.werkbank.identity.web.Viewer;
import org.werkbank.search.Miss;
import org.werkbank.search.Misses;

/** What was often searched for in vain: words and a number, nobody's name. */
@Named
@RequestScoped
public class MissesPage {
  @Inject Viewer viewer;
  @Inject Misses misses;

  private List<Row> rows;

  /** What was searched for, in which language, how often, and the address of the same search. */
  public record Row(String words, String language, String lang, int times, String address) {}

  @PostConstruct
  void open() {
    rows = misses.frequent().stream().map(this::row).toList();
  }

  private Row row(Miss miss) {
    return new Row(
        miss.words(),
        Found.name(miss.language(), viewer.texts()),
        miss.language().code(),
        miss.times(),
        "/search?q=" + URLEncoder.encode(miss.words(), StandardCharsets.UTF_8));
  }

  public List<Row> getRows() {
    return rows;
  }
}
