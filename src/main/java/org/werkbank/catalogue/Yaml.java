package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML as data only, and the line of every value. Tags, anchors and aliases are refused: nobody
 * needs them here, and they are what YAML attacks are made of.
 */
final class Yaml {
  private static final int DEEPEST = 30;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(CoursePackage.LARGEST_FILE)
          .setUseMarks(true)
          .build();

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();
  private JsonNode root = NODES.missingNode();

  private Yaml(String file) {
    this.file = file;
  }

  /**
   * Reads one document.
   *
   * @param text the YAML
   * @param firstLine line of the file on which the text begins
   * @return empty if it is no plain YAML; then there is at least one fault
   */
  static Optional<Yaml> read(String file, String text, int firstLine, Faults faults) {
    Yaml yaml = new Yaml(file);
    Reader reader = yaml.new Reader(text, firstLine, faults);
    return reader.read() ? Optional.of(yaml) : Optional.empty();
  }

  String file() {
    return file;
  }

  JsonNode root() {
    return root;
  }

  /** The line of the value with this JSON pointer, or of the nearest value around it. */
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at)) {
      if (at.isEmpty()) return 1;
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return lines.get(at);
  }

  /** Tells a fault at the value with this pointer. */
  void fault(Faults faults, String pointer, String key, Object... values) {
    faults.add(file, line(pointer), key, values);
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private final class Reader {
    private final Iterator<Event> events;
    private final int firstLine;
    private final Faults faults;
    private boolean sound = true;

    Reader(String text, int firstLine, Faults faults) {
      this.events = new Parse(SETTINGS).parseString(text).iterator();
      this.firstLine = firstLine;
      this.faults = faults;
    }

    boolean read() {
      try {
        next();
        Event document = next();
        if (document.getEventId() != Event.ID.DocumentStart) {
          refuse(document, "problem.catalogue.yamlEmpty");
          return false;
        }
        root = value(next(), "", 0);
        if (!sound) return false;
        next();
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) refuse(end, "problem.catalogue.yamlSecond");
      } catch (MarkedYamlEngineException broken) {
        boolean neverEnds = String.valueOf(broken.getProblem()).contains("end of stream");
        int line =
            (neverEnds ? broken.getContextMark() : broken.getProblemMark())
                .map(mark -> mark.getLine() + firstLine)
                .orElse(firstLine);
        faults.add(
            file, line, "problem.catalogue.yamlDamaged", String.valueOf(broken.getProblem()));
        sound = false;
      } catch (YamlEngineException broken) {
        faults.add(file, 0, "problem.catalogue.yamlDamaged", String.valueOf(broken.getMessage()));
        sound = false;
      }
      return sound;
    }

    private Event next() {
      if (!events.hasNext()) throw new YamlEngineException("unexpected end");
      return events.next();
    }

    private JsonNode value(Event event, String pointer, int depth) {
      if (event.getEventId() == Event.ID.Alias) return refuse(event, "problem.catalogue.yamlAlias");
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        return refuse(event, "problem.catalogue.yamlAlias");
      }
      if (depth > DEEPEST) return refuse(event, "problem.catalogue.yamlDeep");
      lines.putIfAbsent(pointer, line(event));
      if (event instanceof ScalarEvent scalar) return scalar(scalar);
      if (event instanceof SequenceStartEvent list) {
        return list.getTag().isPresent()
            ? refuse(event, "problem.catalogue.yamlTag")
            : list(pointer, depth);
      }
      if (event instanceof MappingStartEvent map) {
        return map.getTag().isPresent()
            ? refuse(event, "problem.catalogue.yamlTag")
            : map(pointer, depth);
      }
      throw new YamlEngineException("unexpected " + event.getEventId());
    }

    private JsonNode list(String pointer, int depth) {
      ArrayNode list = NODES.arrayNode();
      for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
        list.add(value(event, pointer + '/' + list.size(), depth + 1));
        if (!sound) return list;
      }
      return list;
    }

    private JsonNode map(String pointer, int depth) {
      ObjectNode map = NODES.objectNode();
      for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
        if (!(event instanceof ScalarEvent name))
          return refuse(event, "problem.catalogue.yamlName");
        if (map.has(name.getValue())) {
          faults.add(file, line(event), "problem.catalogue.yamlTwice", name.getValue());
        }
        String at = pointer + '/' + escape(name.getValue());
        lines.put(at, line(event));
        map.set(name.getValue(), value(next(), at, depth + 1));
        if (!sound) return map;
      }
      return map;
    }

    private JsonNode scalar(ScalarEvent scalar) {
      if (scalar.getTag().isPresent()) return refuse(scalar, "problem.catalogue.yamlTag");
      String value = scalar.getValue();
      if (!scalar.isPlain()) return NODES.textNode(value);
      Tag tag = SETTINGS.getSchema().getScalarResolver().resolve(value, true);
      if (tag.equals(Tag.NULL)) return NODES.nullNode();
      if (tag.equals(Tag.BOOL)) return NODES.booleanNode(Boolean.parseBoolean(value));
      if (tag.equals(Tag.INT) && value.length() < 19) return whole(new BigInteger(value));
      if (tag.equals(Tag.FLOAT) && value.matches("[-+]?[0-9.]{1,30}([eE][-+]?[0-9]{1,3})?")) {
        return NODES.numberNode(Double.parseDouble(value));
      }
      return NODES.textNode(value);
    }

    private JsonNode whole(BigInteger value) {
      return value.bitLength() < 32
          ? NODES.numberNode(value.intValue())
          : NODES.numberNode(value.longValue());
    }

    /** Reading ends here: after one of these nothing that follows can be believed. */
    private JsonNode refuse(Event event, String key) {
      faults.add(file, line(event), key);
      sound = false;
      return NODES.missingNode();
    }

    private int line(Event event) {
      return event.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }
  }
}
