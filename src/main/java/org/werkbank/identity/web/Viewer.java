package org.werkbank.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.Role;
import org.werkbank.identity.SignedIn;
import org.werkbank.platform.problem.NotAllowed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Cookies;

/**
 * Whoever looks at this page: name, roles, language, and how the device is to look. Language is the
 * one in the address ({@code ?lang=en}), else the one chosen last, else the browser's, else German.
 */
@Named("viewer")
@RequestScoped
public class Viewer {
  private static final List<String> MODES = List.of("light", "dark", "hall");

  @Inject HttpServletRequest request;
  @Inject SignInSession sessions;
  @Inject Accounts accounts;
  @Inject Address address;
  @Inject Cookies cookies;

  private Optional<SignedIn> person;
  private Language language;

  @PostConstruct
  void look() {
    person = sessions.current(request);
    Optional<Language> asked = Language.of(request.getParameter("lang"));
    language = asked.or(this::chosenBefore).orElseGet(this::browsers);
    if (asked.isPresent() && !asked.equals(chosenBefore())) remember(asked.get());
  }

  private Optional<Language> chosenBefore() {
    return person.map(SignedIn::language).or(() -> cookies.value("lang").flatMap(Language::of));
  }

  private Language browsers() {
    if (request.getHeader("Accept-Language") == null) return Language.DE;
    return java.util.Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.DE);
  }

  private void remember(Language chosen) {
    cookies.keep("lang", chosen.code());
    person.ifPresent(
        found -> {
          accounts.speak(found.personId(), chosen);
          person = Optional.of(found.speaking(chosen));
          sessions.update(person.get(), request);
        });
  }

  public boolean isSignedIn() {
    return person.isPresent();
  }

  /** Id of the person; throws if nobody is signed in, which the address table prevents. */
  public UUID personId() {
    return person.orElseThrow(() -> new NotAllowed("problem.identity.signInFirst")).personId();
  }

  /** Name as shown; empty for a visitor. */
  public String getName() {
    return person.map(SignedIn::name).orElse("");
  }

  public boolean is(Role role) {
    return person.map(found -> found.roles().contains(role.code())).orElse(false);
  }

  public boolean isTrainer() {
    return is(Role.TRAINER);
  }

  public boolean isHr() {
    return is(Role.HR);
  }

  public boolean isCouncil() {
    return is(Role.COUNCIL);
  }

  public boolean isAdmin() {
    return is(Role.ADMIN);
  }

  /**
   * Seconds without use after which this person is signed out on this device, one minute after a
   * question; 0 if never.
   */
  public int getIdleSeconds() {
    return isSignedIn() ? sessions.idleSeconds(request) : 0;
  }

  /** Whether this person is signed out when nobody uses the device. */
  public boolean isWatched() {
    return getIdleSeconds() > 0;
  }

  /** Whether there are areas besides learning for this person. */
  public boolean isOffice() {
    return isTrainer() || isStaffing() || isAdmin();
  }

  /** Whether the person may see who holds which certificate. */
  public boolean isStaffing() {
    return isHr() || isCouncil();
  }

  /** For {@code aria-current}: "page" in the area that begins with this address, else null. */
  public String at(String area) {
    return address.path().startsWith(area) ? "page" : null;
  }

  public Language getLanguage() {
    return language;
  }

  /** For the {@code lang} attribute: de or en. */
  public String getLang() {
    return language.code();
  }

  public Locale getLocale() {
    return language.locale();
  }

  /** What the program says, in the viewer's language. */
  public Texts texts() {
    return Texts.of(language);
  }

  /** This page in the other language; place and step stay. */
  public String getOtherLanguageAddress() {
    String full = address.full();
    int mark = full.indexOf('?');
    String query = mark < 0 ? "" : full.substring(mark + 1);
    String kept =
        Arrays.stream(query.split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return address.path() + "?" + kept + "lang=" + language.other().code();
  }

  /** Brightness chosen on this device: light, dark, hall; null to follow the device. */
  public String getMode() {
    return cookies.value("mode").filter(MODES::contains).orElse(null);
  }

  /** Whether large keys for gloves were chosen on this device: on or null. */
  public String getGlove() {
    return cookies.value("glove").filter("on"::equals).orElse(null);
  }
}
