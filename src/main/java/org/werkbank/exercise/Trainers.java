package org.werkbank.exercise;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.platform.problem.Conflict;

/**
 * The bulkhead between requests and training: a fixed number of trainings run at once, the others
 * wait in order, and when too many wait a new one is turned away. Equal work that is under way is
 * not begun twice.
 */
@ApplicationScoped
public class Trainers {
  private final Executor threads;
  private final int places;
  private final int queue;
  private final LinkedHashMap<Object, Runnable> waiting = new LinkedHashMap<>();
  private final Map<Object, CompletableFuture<?>> open = new HashMap<>();
  private int running;

  @Inject
  Trainers(
      ManagedExecutorService threads,
      @ConfigProperty(name = "werkbank.exercise.trainers") int places,
      @ConfigProperty(name = "werkbank.exercise.queue") int queue) {
    this((Executor) threads, places, queue);
  }

  Trainers(Executor threads, int places, int queue) {
    this.threads = threads;
    this.places = places;
    this.queue = queue;
  }

  protected Trainers() {
    this((Executor) null, 0, 0);
  }

  /**
   * Begins this work, or joins it if equal work is under way.
   *
   * @param key equal keys mean equal results
   * @throws Conflict if too many are waiting, or the server has no thread for it
   */
  synchronized <T> CompletableFuture<T> train(Object key, Supplier<T> work) {
    CompletableFuture<T> known = underWay(key);
    if (known != null) return known;
    if (waiting.size() >= queue) throw new Conflict("problem.exercise.busy");
    CompletableFuture<T> result = new CompletableFuture<>();
    open.put(key, result);
    waiting.put(key, () -> finish(key, result, work));
    if (running < places) begin(key);
    return result;
  }

  private void begin(Object key) {
    try {
      threads.execute(this::drain);
      running++;
    } catch (RejectedExecutionException noThread) {
      waiting.remove(key);
      open.remove(key);
      throw new Conflict("problem.exercise.busy");
    }
  }

  /**
   * How many others began earlier and are not finished; 0 if this one is being trained or not
   * known.
   */
  synchronized int before(Object key) {
    int before = 0;
    for (Object other : waiting.keySet()) {
      if (other.equals(key)) return before + open.size() - waiting.size();
      before++;
    }
    return 0;
  }

  private void drain() {
    for (Runnable next = next(); next != null; next = next()) next.run();
  }

  private synchronized Runnable next() {
    var first = waiting.entrySet().iterator();
    if (!first.hasNext()) {
      running--;
      return null;
    }
    Runnable work = first.next().getValue();
    first.remove();
    return work;
  }

  /**
   * A task, because it hands every failure of the work, errors too, to those who wait for the
   * result.
   */
  private <T> void finish(Object key, CompletableFuture<T> result, Supplier<T> work) {
    FutureTask<T> task =
        new FutureTask<>(work::get) {
          @Override
          protected void set(T value) {
            result.complete(value);
          }

          @Override
          protected void setException(Throwable failure) {
            result.completeExceptionally(failure);
          }
        };
    task.run();
    synchronized (this) {
      open.remove(key);
    }
  }

  /** Equal keys were given with equal work, so the result has the type of the work. */
  @SuppressWarnings("unchecked")
  private <T> CompletableFuture<T> underWay(Object key) {
    return (CompletableFuture<T>) open.get(key);
  }
}
