package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.web.Address;

/**
 * A page to read: help, who sees what, privacy, accessibility. Its text lies in {@code i18n/page},
 * named by its address.
 */
@Named
@RequestScoped
public class InfoPage {
  private static final Map<String, Text> READ = new ConcurrentHashMap<>();

  @Inject Address address;
  @Inject Viewer viewer;

  private Text text;

  /** The first line is the title. */
  private record Text(String title, SafeHtml body) {}

  @PostConstruct
  void open() {
    Language language = viewer.getLanguage();
    String file = "/i18n/page" + address.path() + "_" + language.code() + ".md";
    text = READ.computeIfAbsent(file, name -> read(name, language));
  }

  private static Text read(String file, Language language) {
    try (InputStream in = InfoPage.class.getResourceAsStream(file)) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
      return new Text(
          parts[0].replaceFirst("^# ", "").strip(), Markdown.render(parts[1], language));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String getTitle() {
    return text.title();
  }

  public SafeHtml getBody() {
    return text.body();
  }
}
