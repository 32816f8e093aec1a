package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.Heard;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;

/** What a language model of the company says to an open exercise of this person. */
@Named
@RequestScoped
public class MachinePage {
  private static final String HERE = "/machine/";
  private static final String ELSE = "/exercises";

  @Inject Exercises exercises;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject HttpServletRequest request;

  private Heard heard;

  @PostConstruct
  void open() {
    heard = exercises.ask(address.id("attempt"), viewer.personId(), viewer.getLanguage());
  }

  public Heard getHeard() {
    return heard;
  }

  public boolean isSilent() {
    return heard.silent().isPresent();
  }

  /** That a machine speaks, or why it does not. */
  public String getSays() {
    return heard
        .silent()
        .map(reason -> "exercise.machine." + reason.name().toLowerCase(Locale.ROOT))
        .map(key -> viewer.texts().say(key))
        .orElseGet(() -> viewer.texts().say("exercise.machine.check"));
  }

  /** The page the question was asked on; only an address of this server. */
  public String getBack() {
    return back(request.getHeader("Referer"));
  }

  static String back(String from) {
    if (from == null || !from.matches("https?://[^\\s]+")) return ELSE;
    try {
      URI page = URI.create(from);
      String path = page.getRawPath();
      boolean other = path == null || !path.matches("/[^/\\\\].*") || path.startsWith(HERE);
      return other ? ELSE : path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    } catch (IllegalArgumentException unreadable) {
      return ELSE;
    }
  }
}
