package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * A person in front of a browser, who finds things by what they are called. Whatever the browser
 * complains about, every request to another host and every fault of accessibility fails the
 * journey.
 */
public final class Visitor implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> MODES = List.of("light", "dark", "hall");
  private static final int[] WIDTHS = {360, 768, 1280};
  private static final Path PICTURES = Path.of("target/journey");

  private final URI server;
  private final Language language;
  private final Texts texts;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private Runnable onScreen = () -> {};

  Visitor(
      com.microsoft.playwright.Browser browser,
      URI server,
      Language language,
      Browser.Device device) {
    this.server = server;
    this.language = language;
    this.texts = Texts.of(language);
    context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(server.toString())
                .setLocale(language == Language.DE ? "de-DE" : "en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true)
                .setHasTouch(device.touch)
                .setViewportSize(device.width, device.height));
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(this::asked);
    page.onResponse(this::answered);
  }

  /** Errors, but not the browser's line about a status: those are judged by {@link #answered}. */
  private void heard(ConsoleMessage message) {
    boolean status = message.text().startsWith("Failed to load resource");
    if (message.type().equals("error") && !status) complaints.add("console: " + message.text());
  }

  private void asked(Request request) {
    URI address = URI.create(request.url().replaceFirst("[#?].*", ""));
    boolean inside =
        !address.getScheme().startsWith("http")
            || server.getAuthority().equals(address.getAuthority());
    if (!inside) complaints.add("another host: " + request.url());
  }

  /** A page may say no to a form, a file of a page may not be missing. */
  private void answered(Response response) {
    boolean document = response.request().resourceType().equals("document");
    if (response.status() >= (document ? 500 : 400))
      complaints.add(response.status() + " " + response.url());
  }

  /** What the browser shows. */
  public Page page() {
    return page;
  }

  /** What the program says in the language of the journey. */
  public Texts texts() {
    return texts;
  }

  /** The sentence of a key in the language of the journey. */
  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /** Goes to an address of the server. */
  public void open(String address) {
    page.navigate(address);
  }

  /** Where the browser is, without the server. */
  public String address() {
    return page.url().substring(server.toString().length());
  }

  /** Presses the button or follows the link that is called like the sentence of this key. */
  void tap(String key, Object... values) {
    tapNamed(say(key, values));
  }

  /** Presses the button or follows the link of this name. */
  void tapNamed(String name) {
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    button.or(link).first().click();
  }

  /**
   * Does something that renews the work area, by swapping it or by a new page, and waits for that.
   */
  public void renewing(Runnable how) {
    page.evaluate(
        "document.querySelector('#work').firstElementChild.setAttribute('data-before', '')");
    how.run();
    page.waitForFunction(
        "() => document.readyState === 'complete' && document.querySelector('#work:not([aria-busy])')"
            + " && !document.querySelector('[data-before]')");
    onScreen.run();
  }

  /** What happens whenever the work area was renewed. */
  void onScreen(Runnable what) {
    onScreen = what;
  }

  /** Presses what is called like the sentence of this key and waits for what comes. */
  public void go(String key, Object... values) {
    renewing(() -> tap(key, values));
  }

  /** What stands in an element. */
  String text(String selector) {
    return page.locator(selector).innerText();
  }

  /** Fills the field that is labelled with the sentence of this key. */
  void fill(String key, String value) {
    page.getByLabel(say(key), new Page.GetByLabelOptions().setExact(true)).fill(value);
  }

  /** Waits until the heading of the page is this sentence. */
  public void seesHeading(String key, Object... values) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first())
        .hasText(say(key, values));
  }

  /** Waits until the page says this sentence. */
  void sees(String key, Object... values) {
    seesText(say(key, values));
  }

  void seesText(String text) {
    assertThat(page.locator("#work").getByText(text).first()).isVisible();
  }

  /** Signs in on the page for it. */
  public void signIn(String login, String password) {
    open("/login");
    fill("identity.signIn.login", login);
    fill("identity.signIn.password", password);
    tap("identity.signIn.submit");
  }

  /** Does something that hands over a file, and gives the file. */
  Path download(Runnable how) {
    Download download = page.waitForDownload(how);
    return download.path();
  }

  /**
   * Judges the page as it stands: accessibility in light, dark and hall, width, language; takes a
   * picture in {@code target/journey}.
   */
  public void judge(String name) {
    judge(name, MODES);
  }

  /** The same in the light mode alone, for a screen that was judged in all of them elsewhere. */
  public void judgeInLight(String name) {
    judge(name, MODES.subList(0, 1));
  }

  private void judge(String name, List<String> modes) {
    String problems =
        modes.stream().flatMap(mode -> violations(mode).stream()).collect(Collectors.joining("\n"));
    page.evaluate("delete document.documentElement.dataset.mode");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + language.code() + ".png")));
    assertEquals("", problems, name + ": accessibility");
    assertEquals(language.code(), page.locator("html").getAttribute("lang"), name + ": language");
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, ((Number) wider).intValue(), name + ": pixels wider than the window");
    seesNoComplaint();
  }

  /** The page is no wider than the window on a phone, a tablet and a desktop. */
  public void fits(String name) {
    ViewportSize own = page.viewportSize();
    for (int width : WIDTHS) {
      page.setViewportSize(width, own.height);
      Object wider =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(
          0, ((Number) wider).intValue(), name + ": wider than a window of " + width + " pixels");
    }
    page.setViewportSize(own.width, own.height);
  }

  private List<String> violations(String mode) {
    page.evaluate("mode => document.documentElement.dataset.mode = mode", mode);
    List<Rule> rules =
        new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations();
    return rules.stream()
        .map(
            rule ->
                mode
                    + " "
                    + rule.getId()
                    + ": "
                    + rule.getNodes().stream()
                        .map(node -> node.getHtml())
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** The browser complained about nothing and asked nobody else. */
  public void seesNoComplaint() {
    assertEquals(List.of(), complaints, "complaints of the browser");
  }

  @Override
  public void close() {
    context.close();
  }
}
