package org.werkbank.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.werkbank.journey.Browser;

/** What a browser pays for the unit page: once with an empty cache, once more with what it kept. */
final class Chromium {
  private static final String LARGEST_PAINT =
      "() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))"
          + ".observe({type: 'largest-contentful-paint', buffered: true}))";

  private Chromium() {}

  /**
   * Signs in as a learner of the benchmark, then opens the page in a browser without a cache and
   * again with it.
   */
  static List<String> visit(int port, String path) {
    String base = "http://127.0.0.1:" + port;
    List<String> lines = new ArrayList<>();
    try (Browser browser = Browser.start();
        BrowserContext context = browser.chromium().newContext()) {
      com.microsoft.playwright.Page page = context.newPage();
      page.navigate(base + "/login");
      page.fill("[name=login]", "bench0");
      page.fill("[name=password]", "werkbank");
      page.click("#enter");
      CDPSession network = context.newCDPSession(page);
      network.send("Network.enable");
      network.send("Network.clearBrowserCache");
      long[] sum = new long[2];
      network.on(
          "Network.loadingFinished",
          event -> {
            sum[0]++;
            sum[1] += event.get("encodedDataLength").getAsLong();
          });
      for (String visit : List.of("cold", "warm")) {
        sum[0] = 0;
        sum[1] = 0;
        page.navigate(base + path, new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        double paint = ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
        lines.add(
            String.format(
                Locale.ROOT,
                "Unit page in Chromium, %s: %d requests, %.1f kB, LCP %.0f ms",
                visit,
                sum[0],
                sum[1] / 1000.0,
                paint));
      }
    }
    return lines;
  }
}
