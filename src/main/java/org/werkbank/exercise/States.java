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
  private static final int PATIENCE_SECONDS = 20;

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
   * The state after these actions if it needs no training or has been trained; empty while it is
   * being trained.
   */
  Optional<Record> now(UUID attempt, Play play, List<Action> actions) {
    CompletableFuture<Record> state = begin(attempt, play, actions);
    return state.isDone() ? Optional.of(outcome(state::join)) : Optional.empty();
  }

  /**
   * The state after these actions, waiting for its training if need be.
   *
   * @throws Conflict if that takes too long
   */
  Record await(UUID attempt, Play play, List<Action> actions) {
    CompletableFuture<Record> state = begin(attempt, play, actions);
    return outcome(
        () -> {
          try {
            return state.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
          } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
          } catch (TimeoutException slow) {
            throw new Conflict("problem.exercise.busy");
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Conflict("problem.exercise.busy");
          }
        });
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

  /** The result, or the failure as it was thrown. */
  private static Record outcome(Supplier<Record> result) {
    try {
      return result.get();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw failed;
    }
  }
}
