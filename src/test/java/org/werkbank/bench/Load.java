package org.werkbank.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Runs one operation again and again with some clients for some time. */
final class Load {
  /** What one client does in one go. Returns the bytes that came back. */
  interface Operation {
    long run(Wire wire, int client, long round) throws IOException;
  }

  /**
   * What was measured.
   *
   * @param perSecond operations a second, all clients together
   * @param median milliseconds
   * @param p95 milliseconds
   * @param cpu milliseconds of server CPU for one operation
   * @param bytes of one operation over the wire
   */
  record Result(int clients, double perSecond, double median, double p95, double cpu, long bytes) {}

  private Load() {}

  /** Measures for the given time. Each client keeps its own connection. */
  static Result measure(List<Wire> wires, Server server, double seconds, Operation operation)
      throws InterruptedException, IOException {
    AtomicLong bytes = new AtomicLong();
    long cpuBefore = server.cpuNanos();
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    ExecutorService clients = Executors.newFixedThreadPool(wires.size());
    List<Future<long[]>> running = new ArrayList<>();
    for (int i = 0; i < wires.size(); i++) {
      int client = i;
      running.add(
          clients.submit(
              (Callable<long[]>) () -> loop(wires.get(client), client, end, operation, bytes)));
    }
    List<long[]> all = new ArrayList<>();
    try {
      for (Future<long[]> one : running) all.add(one.get());
    } catch (ExecutionException failed) {
      throw new IOException("an operation failed under load", failed.getCause());
    } finally {
      clients.shutdownNow();
    }
    double elapsed = (System.nanoTime() - start) / 1e9;
    double cpu = (server.cpuNanos() - cpuBefore) / 1e6;
    long[] times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    int n = times.length;
    return new Result(
        wires.size(),
        n / elapsed,
        times[n / 2] / 1e6,
        times[(int) (n * 0.95)] / 1e6,
        cpu / n,
        bytes.get() / n);
  }

  private static long[] loop(Wire wire, int client, long end, Operation operation, AtomicLong bytes)
      throws IOException {
    long[] times = new long[1 << 12];
    int n = 0;
    for (long now = System.nanoTime(); now < end; ) {
      bytes.addAndGet(operation.run(wire, client, n));
      long after = System.nanoTime();
      if (n == times.length) times = Arrays.copyOf(times, n * 2);
      times[n++] = after - now;
      now = after;
    }
    return Arrays.copyOf(times, n);
  }
}
