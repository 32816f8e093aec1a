package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.exercise.spi.Action;
import org.werkbank.platform.problem.Conflict;

/**
 * The states of attempts people are working on, in memory. Only the latest state of an attempt is
 * held, and only as many attempts as configured: whatever is missing is replayed from its actions,
 * off the request thread if it trains anything.
 */
@ApplicationScoped
public class States {
  private static final int PATIENCE_MILLIS = 20_000;

  /** Half the time after which a page would ask again: most trainings are over by then. */
  private static final int SOON_MILLIS = 200;

  private final Trainers trainers;
  private final Map<UUID, Held> held;

  private record Held(List<Action> actions, Record state) {}

  /**
   * Which state is meant. The actions belong to it, so that no other past of the attempt is ever
   * taken for this one.
   */
  private record Key(UUID attempt, List<Action> actions) {}

  @Inject
  States(Trainers trainers, @ConfigProperty(name = "werkbank.exercise.states") int size) {
    this.trainers = trainers;
    this.held =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > size;
          }
        };
  }

  protected States() {
    this(null, 0);
  }

  /**
   * The state after these actions; empty if its training takes so long that somebody should be told
   * so. A short one is waited for: a page that says so, and the one that asks again, cost more than
   * it does.
   */
  Optional<Record> soon(UUID attempt, Play play, List<Action> actions) {
    return within(SOON_MILLIS, begin(attempt, play, actions));
  }

  /**
   * The state after these actions, waiting for its training if need be.
   *
   * @throws Conflict if that takes too long
   */
  Record await(UUID attempt, Play play, List<Action> actions) {
    return within(PATIENCE_MILLIS, begin(attempt, play, actions))
        .orElseThrow(() -> new Conflict("problem.exercise.busy"));
  }

  /** How many others are trained before this one. */
  int before(UUID attempt, List<Action> actions) {
    return trainers.before(new Key(attempt, actions));
  }

  /** Keeps a state that was worked out elsewhere. */
  void keep(UUID attempt, List<Action> actions, Record state) {
    synchronized (held) {
      held.put(attempt, new Held(List.copyOf(actions), state));
    }
  }

  void forget(UUID attempt) {
    synchronized (held) {
      held.remove(attempt);
    }
  }

  private CompletableFuture<Record> begin(UUID attempt, Play play, List<Action> actions) {
    Held nearest = nearest(attempt, actions);
    if (nearest != null && nearest.actions.size() == actions.size()) {
      return CompletableFuture.completedFuture(nearest.state);
    }
    List<Action> rest =
        nearest == null ? actions : actions.subList(nearest.actions.size(), actions.size());
    Supplier<Record> work =
        () -> {
          Record state = play.after(nearest == null ? play.start() : nearest.state, rest);
          keep(attempt, actions, state);
          return state;
        };
    if (play.slow(rest)) return trainers.train(new Key(attempt, List.copyOf(actions)), work);
    return CompletableFuture.completedFuture(work.get());
  }

  /** What is held of this attempt, if the wanted actions continue it. */
  private Held nearest(UUID attempt, List<Action> actions) {
    synchronized (held) {
      Held last = held.get(attempt);
      if (last == null || last.actions.size() > actions.size()) return null;
      return actions.subList(0, last.actions.size()).equals(last.actions) ? last : null;
    }
  }

  /** The result, or the failure as it was thrown; empty if it is not there in time. */
  private static Optional<Record> within(int millis, CompletableFuture<Record> result) {
    try {
      return Optional.of(result.get(millis, TimeUnit.MILLISECONDS));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw new CompletionException(failed.getCause());
    } catch (TimeoutException slow) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
