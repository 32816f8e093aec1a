package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.commonmark.node.FencedCodeBlock;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.data.DataTable;

/** Reads the exercise block of a unit: type, parameters, and the table it names. */
final class UnitExercise {
  private static final ObjectMapper VALUES = new ObjectMapper();

  private final String file;
  private final Map<String, ExerciseType<?, ?>> types;
  private final DataFiles data;
  private final boolean look;
  private final Faults faults;

  /**
   * @param look whether tables are opened; of a published version they were, long ago
   */
  UnitExercise(
      String file,
      Map<String, ExerciseType<?, ?>> types,
      DataFiles data,
      boolean look,
      Faults faults) {
    this.file = file;
    this.types = types;
    this.data = data;
    this.look = look;
    this.faults = faults;
  }

  Optional<Unit.ExerciseBlock> read(FencedCodeBlock block) {
    int line = Lines.of(block);
    String[] words = block.getInfo().strip().split("\\s+", 2);
    String key = words.length > 1 ? words[1] : "";
    ExerciseType<?, ?> type = types.get(key);
    if (type == null) {
      faults.add(
          file,
          line,
          "problem.catalogue.exerciseUnknown",
          key,
          String.join(", ", new TreeSet<>(types.keySet())));
    }
    if (block.getLiteral().isBlank()) return plan(type, key, Map.of(), (name) -> line);
    Optional<Yaml> yaml = Yaml.read(file, block.getLiteral(), line + 1, faults);
    if (yaml.isEmpty()) return Optional.empty();
    Map<String, Object> parameters = new HashMap<>();
    if (!yaml.get().root().isObject()) {
      faults.add(file, line, "problem.catalogue.notMap", "exercise");
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> entry : yaml.get().root().properties()) {
      if (entry.getValue().isNull())
        yaml.get().fault(faults, "/" + entry.getKey(), "problem.catalogue.empty", entry.getKey());
      else parameters.put(entry.getKey(), VALUES.convertValue(entry.getValue(), Object.class));
    }
    return plan(type, key, parameters, name -> yaml.get().line("/" + name));
  }

  private Optional<Unit.ExerciseBlock> plan(
      ExerciseType<?, ?> type, String key, Map<String, Object> values, ToIntFunction<String> line) {
    Map<String, Object> known = new HashMap<>(values);
    Object path = values.get(Parameters.DATA);
    Optional<DataTable> table =
        path == null ? Optional.empty() : table(path, line.applyAsInt(Parameters.DATA), known);
    if (type != null) {
      Parameters parameters = new Parameters(values, table);
      type.plan(parameters);
      for (Parameters.Fault found : parameters.faults()) {
        faults.add(
            file, line.applyAsInt(found.parameter()), found.key(), found.arguments().toArray());
      }
    }
    return Optional.of(new Unit.ExerciseBlock(key, Map.copyOf(known)));
  }

  /** The table the block names; in its place the block gets the key that finds it again. */
  private Optional<DataTable> table(Object path, int line, Map<String, Object> known) {
    if (!DataFiles.isPath(path)) {
      faults.add(file, line, "problem.catalogue.dataPath", path.toString());
      return Optional.empty();
    }
    String name = path.toString();
    if (!data.has(name)) {
      faults.add(file, line, "problem.catalogue.dataFile", name);
      return Optional.empty();
    }
    known.put(Parameters.DATA, data.key(name));
    return look ? data.table(name, faults) : Optional.empty();
  }
}
