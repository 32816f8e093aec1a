package org.werkbank.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code java -jar werkbank.jar [--port 8080] [--address 127.0.0.1]}: starts the server in this
 * process, waits until the application answers, and says where it is. A failed deployment ends the
 * process with code 1 and a reason; the server alone would stay alive and answer 404.
 *
 * <p>Settings are system properties or environment variables; {@code deployment/README.md} lists
 * them.
 */
public final class Launcher {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Launcher() {}

  /**
   * Starts and returns when the application is ready; the server's own threads keep the process
   * alive.
   */
  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.of(arguments);
    } catch (IllegalArgumentException wrong) {
      OUT.println(wrong.getMessage());
      System.exit(2);
      return;
    }
    if (!isFree(options)) {
      stop(
          "Port %d is in use by another program. Stop it, or choose another port: --port 9090 (mvn: -Dwerkbank.port=9090)."
              .formatted(options.port()));
    }
    StartLog log = new StartLog();
    System.setOut(log.beside(System.out));
    System.setErr(log.beside(System.err));
    try {
      PayaraMicro.main(serverArguments(options));
    } catch (Exception failed) {
      stop("The server could not start: " + failed.getMessage());
    }
    if (!ready(options)) {
      stop(
          log.reason()
              .map(reason -> "Werkbank could not be deployed: " + reason)
              .orElse("Werkbank could not be deployed. The reason is in the lines above."));
    }
    log.stop();
    OUT.println();
    OUT.println("Werkbank is ready: " + options.url());
    if (Boolean.getBoolean("werkbank.demo")
        || Boolean.parseBoolean(System.getenv("WERKBANK_DEMO"))) {
      OUT.println(
          "Demo accounts: worker, trainee, trainer, hr, council, admin. Password of each: werkbank");
    }
  }

  private static boolean isFree(Options options) {
    try (ServerSocket probe =
        new ServerSocket(options.port(), 1, InetAddress.getByName(options.address()))) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static void stop(String reason) {
    OUT.println();
    OUT.println(reason);
    Runtime.getRuntime().halt(1);
  }

  private static String[] serverArguments(Options options) throws IOException {
    List<String> all = new ArrayList<>();
    all.addAll(
        List.of(
            "--port",
            String.valueOf(options.port()),
            "--nocluster",
            "--nohazelcast",
            "--disablephonehome"));
    all.addAll(List.of("--prebootcommandfile", commands(options).toString()));
    all.addAll(List.of("--postbootcommandfile", laterCommands().toString()));
    if (options.deploy() != null) all.addAll(List.of("--deploy", options.deploy()));
    if (!holdsApplication()) all.addAll(List.of("--contextroot", "/"));
    return all.toArray(String[]::new);
  }

  /** Whether this jar is the runnable one; else the application is what {@code --deploy} names. */
  private static boolean holdsApplication() {
    return Launcher.class.getResource("/MICRO-INF/deploy/ROOT.war") != null;
  }

  /** What has to be set before the server opens its port. */
  private static Path commands(Options options) throws IOException {
    List<String> lines = new ArrayList<>(lines("before.commands"));
    lines.add(
        "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
            + options.address());
    return file("werkbank-preboot", lines);
  }

  /** What can be set only once the server runs, before the application is deployed. */
  private static Path laterCommands() throws IOException {
    return file("werkbank-postboot", lines("after.commands"));
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = Launcher.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Path file(String name, List<String> lines) throws IOException {
    Path file = Files.createTempFile(name, ".txt");
    file.toFile().deleteOnExit();
    return Files.write(file, lines);
  }

  private static boolean ready(Options options) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    URI probe =
        URI.create("http://" + options.probeAddress() + ":" + options.port() + "/health/ready");
    URI page = URI.create("http://" + options.probeAddress() + ":" + options.port() + "/login");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      int status = status(client, page);
      if (status == 200 && status(client, probe) == 200) return true;
      if (status == 404) return false;
      Thread.sleep(200);
    }
    return false;
  }

  private static int status(HttpClient client, URI address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /**
   * The command line. Deploy is a WAR or folder beside what the jar holds; null if there is none.
   */
  private record Options(int port, String address, String deploy) {
    static Options of(String[] arguments) {
      int port = 8080;
      String address = "0.0.0.0";
      String deploy = null;
      for (int i = 0; i < arguments.length; i += 2) {
        if (i + 1 == arguments.length) throw new IllegalArgumentException(usage(arguments[i]));
        String value = arguments[i + 1];
        switch (arguments[i]) {
          case "--port" -> port = port(value);
          case "--address" -> address = value;
          case "--deploy" -> deploy = value;
          default -> throw new IllegalArgumentException(usage(arguments[i]));
        }
      }
      return new Options(port, address, deploy);
    }

    private static int port(String value) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535)
        return Integer.parseInt(value);
      throw new IllegalArgumentException("--port needs a number from 1 to 65535, not: " + value);
    }

    private static String usage(String wrong) {
      return "Not understood: "
          + wrong
          + "\nUsage: java -jar werkbank.jar [--port 8080] [--address 127.0.0.1]";
    }

    String probeAddress() {
      return address.equals("0.0.0.0") ? "127.0.0.1" : address;
    }

    String url() {
      return "http://" + (address.equals("0.0.0.0") ? "localhost" : address) + ":" + port;
    }
  }
}
