package org.werkbank.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one bundle in one language, for code that composes a sentence with numbers in
 * it.
 */
public final class Texts {
  private static final Map<Language, Texts> PROGRAM = new ConcurrentHashMap<>();
  private static final Map<Beside, Texts> BESIDE = new ConcurrentHashMap<>();

  private final ResourceBundle bundle;
  private final Language language;

  private Texts(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** What the program itself says, from {@code i18n/}. */
  public static Texts of(Language language) {
    return PROGRAM.computeIfAbsent(
        language,
        asked ->
            new Texts(
                bundle(Messages.class.getName(), asked, Messages.class.getClassLoader()), asked));
  }

  /**
   * A bundle beside a class, named {@code texts}: the sentences of an exercise type.
   *
   * @param owner class in whose package {@code texts_de.properties} and {@code texts_en.properties}
   *     lie
   */
  public static Texts beside(Class<?> owner, Language language) {
    return BESIDE.computeIfAbsent(new Beside(owner, language), Texts::typeset);
  }

  private record Beside(Class<?> owner, Language language) {}

  private static Texts typeset(Beside asked) {
    String name = asked.owner().getPackageName() + ".texts";
    ResourceBundle written = bundle(name, asked.language(), asked.owner().getClassLoader());
    return new Texts(new Typeset(List.of(written)), asked.language());
  }

  private static ResourceBundle bundle(String name, Language language, ClassLoader loader) {
    return ResourceBundle.getBundle(
        name,
        language.locale(),
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  public Language language() {
    return language;
  }

  /** The bundle itself, so that a page can look sentences up by key. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The sentence of this key, its places {@code {0}}, {@code {1}} … filled and numbers written as
   * the language writes them.
   *
   * @throws MissingResourceException if the key is in no bundle
   */
  public String say(String key, Object... values) {
    Objects.requireNonNull(key, "key");
    String sentence = bundle.getString(key);
    return values.length == 0
        ? sentence
        : new MessageFormat(sentence, language.locale()).format(values);
  }
}
