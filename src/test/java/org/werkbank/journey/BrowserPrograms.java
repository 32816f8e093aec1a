package org.werkbank.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where a Chromium can come from: installed, downloaded, or from the package manager of Debian and
 * Ubuntu.
 */
final class BrowserPrograms {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/opt/google/chrome/chrome",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

  private BrowserPrograms() {}

  /** A browser that is there already. */
  static Optional<Path> installed() {
    Stream<Path> onPath =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(PLACES.stream().map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Lets Playwright download its own Chromium; false if it could not. */
  static boolean downloaded() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return run(
        List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"));
  }

  /** Installs Debian's Chromium where we may; empty if we may not or it failed. */
  static Optional<Path> fromPackages() {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
    run(List.of("apt-get", "-qq", "update"));
    run(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium"));
    return installed();
  }

  /**
   * Runs to the end, at most five minutes; what it says stands in {@code
   * target/journey/browser.log}.
   */
  private static boolean run(List<String> command) {
    try {
      Path log = Files.createDirectories(Path.of("target/journey")).resolve("browser.log");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "15000");
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      Process process =
          builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      if (!ended) process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
