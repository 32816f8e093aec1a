package org.werkbank.journey;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.text.Language;

/**
 * A real browser that finds itself: installed, downloaded, or from the package manager. It is never
 * skipped.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final String NONE =
      "The journeys need a browser: install Chromium or Google Chrome (Debian, Ubuntu: apt-get install chromium).";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /**
   * Starts one.
   *
   * @throws AssertionError with one sentence that says what to install, if there is none anywhere
   */
  public static Browser start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return BrowserPrograms.installed()
        .flatMap(program -> launch(playwright, program))
        .or(() -> BrowserPrograms.downloaded() ? launch(playwright, null) : Optional.empty())
        .or(() -> BrowserPrograms.fromPackages().flatMap(program -> launch(playwright, program)))
        .map(chromium -> new Browser(playwright, chromium))
        .orElseThrow(() -> new AssertionError(NONE));
  }

  /**
   * Null starts the one Playwright downloaded. Empty if it does not start, for example for want of
   * a library.
   */
  private static Optional<com.microsoft.playwright.Browser> launch(
      Playwright playwright, Path program) {
    LaunchOptions options =
        new LaunchOptions().setHeadless(true).setArgs(FLAGS).setTimeout(120_000);
    if (program != null) options.setExecutablePath(program);
    try {
      return Optional.of(playwright.chromium().launch(options));
    } catch (PlaywrightException doesNotStart) {
      return Optional.empty();
    }
  }

  /** The program itself, for those who measure it. */
  public com.microsoft.playwright.Browser chromium() {
    return chromium;
  }

  /** Somebody with a device of their own: no cookies yet. */
  public Visitor visitor(URI server, Language language, Device device) {
    return new Visitor(chromium, server, language, device);
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** What people hold in their hands. */
  public enum Device {
    PHONE(390, 844, false),
    /** A phone that says so: fingers, no pointer. */
    TOUCH(390, 844, true),
    DESKTOP(1280, 800, false);

    final int width;
    final int height;
    final boolean touch;

    Device(int width, int height, boolean touch) {
      this.width = width;
      this.height = height;
      this.touch = touch;
    }
  }
}
