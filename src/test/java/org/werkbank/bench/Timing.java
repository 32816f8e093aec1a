package org.werkbank.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/**
 * Runs queries in this process, by the clock on the wall and by the clock of the thread. With more
 * clients than cores only the second says how long a query takes a server; the first adds how long
 * it waits for its turn.
 */
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** One query. */
  interface Operation {
    void run(Queries.Query query) throws IOException;
  }

  /** Milliseconds: half of the queries take at most the first, 95 of 100 the second. */
  record Spread(double median, double p95) {}

  /**
   * What was measured.
   *
   * @param perSecond queries a second, all clients together
   */
  record Result(int clients, double perSecond, Spread wall, Spread cpu) {}

  private record Took(long wall, long cpu) {}

  private Timing() {}

  /** Asks all queries in turn, again and again, each client beginning with another one. */
  static Result measure(
      List<Queries.Query> queries, int clients, double seconds, Operation operation)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<Future<List<Took>>> running = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      int first = i * queries.size() / clients;
      Callable<List<Took>> client = () -> loop(queries, first, end, operation);
      running.add(threads.submit(client));
    }
    List<Took> all = new ArrayList<>();
    try {
      for (Future<List<Took>> one : running) all.addAll(one.get());
    } catch (ExecutionException failed) {
      throw new IOException("a query failed", failed.getCause());
    } finally {
      threads.shutdownNow();
    }
    double elapsed = (System.nanoTime() - start) / 1e9;
    return new Result(
        clients, all.size() / elapsed, spread(all, Took::wall), spread(all, Took::cpu));
  }

  private static List<Took> loop(
      List<Queries.Query> queries, int first, long end, Operation operation) throws IOException {
    List<Took> times = new ArrayList<>();
    for (int i = first; System.nanoTime() < end || times.isEmpty(); i++) {
      long wall = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      operation.run(queries.get(i % queries.size()));
      long cpuAfter = THREADS.getCurrentThreadCpuTime();
      times.add(new Took(System.nanoTime() - wall, cpuAfter - cpu));
    }
    return times;
  }

  private static Spread spread(List<Took> all, ToLongFunction<Took> clock) {
    long[] times = all.stream().mapToLong(clock).toArray();
    Arrays.sort(times);
    return new Spread(times[times.length / 2] / 1e6, times[(int) (times.length * 0.95)] / 1e6);
  }
}
