package org.werkbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packaged application as its own process. */
final class Server implements AutoCloseable {
  /** Keeps the process small, as the line in {@code deployment/README.md} does. */
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmx512m",
          "-XX:MaxNewSize=48m",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30");

  private final Process process;
  private final int port;
  private final double readyAfter;

  private Server(Process process, int port, double readyAfter) {
    this.process = process;
    this.port = port;
    this.readyAfter = readyAfter;
  }

  /**
   * Starts {@code java -jar} as {@code deployment/README.md} says, with 512 MiB of heap, and waits
   * until it says that it is ready.
   */
  static Server start(Path jar, int port, Path log, Map<String, String> settings, String... further)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(SMALL);
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of("-jar", jar.toString(), "--port", String.valueOf(port), "--address", "127.0.0.1"));
    command.addAll(List.of(further));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    while (process.isAlive() && !Files.readString(log).contains("Werkbank is ready"))
      Thread.sleep(100);
    if (!process.isAlive()) throw new IOException("The application did not start, see " + log);
    return new Server(process, port, (System.nanoTime() - start) / 1e9);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  int port() {
    return port;
  }

  /** Seconds from the start of the process until the start page can be asked for. */
  double readyAfter() {
    return readyAfter;
  }

  /** CPU time of the process so far. */
  long cpuNanos() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  /** Resident memory in MiB; empty where the system does not say. */
  Optional<Long> residentMiB() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.isReadable(status)) return Optional.empty();
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) process.destroyForcibly();
  }
}
