package org.werkbank.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.house.Project.Rule;
import org.werkbank.house.Project.Source;

/** What the bundles of {@code i18n/} and of the exercise types have to keep. */
final class TextRules {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*\\}");
  private static final Pattern QUOTED =
      Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"'](\\s*(?:\\+|\\)?\\s*\\.concat\\())?");
  private static final Pattern IN_PAGE = Pattern.compile("msg\\['([^']*)'\\](?!\\w)");

  /** Beginnings of keys that are put together in a way no reader of sources can follow, and why. */
  private static final Map<String, String> DYNAMIC = Map.of();

  /** Sentences of an exercise type that the program shows around it, whatever the type. */
  private static final Pattern AROUND_A_TYPE =
      Pattern.compile(
          "title|lead|hint\\.[123]|need\\.[a-z-]+|offer\\.[^.]+(\\.lead|\\.hint\\.[123])?");

  private TextRules() {}

  static Map<String, Rule> all() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put("both languages have the same keys", TextRules::sameKeys);
    rules.put("both languages have the same places", TextRules::samePlaces);
    rules.put("a key stands once, begins with its room, and says something", TextRules::wellFormed);
    rules.put(
        "apostrophes are doubled exactly where a sentence has places", TextRules::apostrophes);
    rules.put("no sentence is missing", TextRules::missing);
    rules.put("no sentence is unused", TextRules::unused);
    return rules;
  }

  /** A bundle in one language. */
  private record Bundle(Source file, Map<String, String> texts) {
    /** Path without language: the same for both languages. */
    String name() {
      return file.path().replaceFirst("_(de|en)\\.properties$", "");
    }

    boolean ofProgram() {
      return file.isUnder("i18n");
    }

    boolean german() {
      return file.path().endsWith("_de.properties");
    }
  }

  private static List<Bundle> bundles(Project project) {
    return Stream.concat(
            project.files("i18n", ".properties").stream(),
            project.files("src/main/java", ".properties").stream())
        .map(file -> new Bundle(file, load(file.text())))
        .toList();
  }

  private static Map<String, String> load(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> texts = new TreeMap<>();
    lines.forEach((key, sentence) -> texts.put(key.toString(), sentence.toString()));
    return texts;
  }

  private static List<Bundle[]> pairs(Project project) {
    Map<String, List<Bundle>> byName =
        bundles(project).stream()
            .collect(Collectors.groupingBy(Bundle::name, TreeMap::new, Collectors.toList()));
    List<Bundle[]> pairs = new ArrayList<>();
    byName.forEach(
        (name, both) -> {
          Bundle empty = new Bundle(new Source(name + "_?.properties", ""), Map.of());
          Bundle german = both.stream().filter(Bundle::german).findFirst().orElse(empty);
          Bundle english =
              both.stream().filter(bundle -> !bundle.german()).findFirst().orElse(empty);
          pairs.add(new Bundle[] {german, english});
        });
    return pairs;
  }

  private static List<String> sameKeys(Project project) {
    List<String> faults = new ArrayList<>();
    for (Bundle[] pair : pairs(project)) {
      onlyIn(pair[0], pair[1], "has no English", faults);
      onlyIn(pair[1], pair[0], "has no German", faults);
    }
    return faults;
  }

  private static void onlyIn(Bundle one, Bundle other, String says, List<String> faults) {
    Set<String> more = new TreeSet<>(one.texts().keySet());
    more.removeAll(other.texts().keySet());
    more.forEach(key -> faults.add(one.file().path() + ": " + key + " " + says));
  }

  private static List<String> samePlaces(Project project) {
    List<String> faults = new ArrayList<>();
    for (Bundle[] pair : pairs(project)) {
      pair[0]
          .texts()
          .forEach(
              (key, german) -> {
                String english = pair[1].texts().getOrDefault(key, german);
                if (!places(german).equals(places(english))) {
                  faults.add(
                      pair[0].file().path()
                          + ": "
                          + key
                          + " has places "
                          + places(german)
                          + ", English has "
                          + places(english));
                }
              });
    }
    return faults;
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> wellFormed(Project project) {
    List<String> faults = new ArrayList<>();
    for (Bundle bundle : bundles(project)) {
      List<String> keys =
          bundle
              .file()
              .text()
              .lines()
              .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
              .map(line -> line.split("=")[0].strip())
              .toList();
      Set<String> seen = new TreeSet<>();
      keys.stream()
          .filter(key -> !seen.add(key))
          .forEach(key -> faults.add(bundle.file().path() + ": " + key + " stands twice"));
      bundle
          .texts()
          .forEach(
              (key, sentence) -> {
                if (sentence.isBlank()) faults.add(bundle.file().path() + ": " + key + " is empty");
                String room = bundle.file().stem().replaceFirst("_(de|en)$", "");
                boolean own = key.startsWith(room + ".") || key.startsWith("problem." + room + ".");
                if (bundle.ofProgram() && !own)
                  faults.add(bundle.file().path() + ": " + key + " belongs to another room");
              });
    }
    return faults;
  }

  /** MessageFormat swallows a single apostrophe; where it is not asked, two would be shown. */
  private static List<String> apostrophes(Project project) {
    List<String> faults = new ArrayList<>();
    for (Bundle bundle : bundles(project)) {
      bundle
          .texts()
          .forEach(
              (key, sentence) -> {
                boolean single = sentence.replace("''", "").contains("'");
                boolean doubled = sentence.contains("''");
                boolean hasPlaces = !places(sentence).isEmpty();
                if (hasPlaces && single || !hasPlaces && doubled)
                  faults.add(bundle.file().path() + ": " + key + " = " + sentence);
              });
    }
    return faults;
  }

  private static List<Source> speakers(Project project) {
    return Stream.of("src/main/java", "src/main/webapp")
        .flatMap(folder -> project.files(folder, ".java", ".xhtml").stream())
        .toList();
  }

  private static List<String> missing(Project project) {
    Set<String> known = new TreeSet<>();
    Set<String> rooms = new TreeSet<>();
    for (Bundle bundle : bundles(project)) {
      if (!bundle.ofProgram()) continue;
      known.addAll(bundle.texts().keySet());
      rooms.add(bundle.file().stem().replaceFirst("_(de|en)$", ""));
    }
    Pattern key =
        Pattern.compile("(problem\\.)?(" + String.join("|", rooms) + ")(\\.[A-Za-z0-9-]+){1,}");
    List<String> faults = new ArrayList<>();
    for (Source source : speakers(project)) {
      Matcher quoted = (source.path().endsWith(".java") ? QUOTED : IN_PAGE).matcher(source.text());
      while (quoted.find()) {
        String said = quoted.group(1);
        boolean begins =
            source.path().endsWith(".java") && quoted.group(2) != null || said.endsWith(".");
        boolean page = source.path().endsWith(".xhtml");
        boolean name =
            said.chars().filter(c -> c == '.').count() < 2
                || said.matches(".*\\.(xhtml|properties|css|js|sql)");
        if (begins || known.contains(said)) continue;
        if (page || key.matcher(said).matches() && !name)
          faults.add(source.fault(quoted.start(), "no such sentence: " + said));
      }
    }
    return faults;
  }

  private static List<String> unused(Project project) {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> quotedIn = new TreeMap<>();
    List<Source> speakers = speakers(project);
    for (Bundle bundle : bundles(project)) {
      if (!bundle.german()) continue;
      String folder =
          bundle.ofProgram()
              ? "src/main"
              : bundle.file().path().substring(0, bundle.file().path().lastIndexOf('/'));
      Set<String> quoted =
          quotedIn.computeIfAbsent(
              folder, f -> quoted(speakers.stream().filter(s -> s.isUnder(f)).toList()));
      for (String key : bundle.texts().keySet()) {
        if (!bundle.ofProgram() && AROUND_A_TYPE.matcher(key).matches()) continue;
        if (!isQuoted(key, quoted, bundle.ofProgram() ? 2 : 1))
          faults.add(bundle.file().path() + ": " + key);
      }
    }
    return faults;
  }

  /** The key itself, or a beginning of at least so many words to which code adds the rest. */
  private static boolean isQuoted(String key, Set<String> quoted, int words) {
    if (quoted.contains(key) || DYNAMIC.keySet().stream().anyMatch(key::startsWith)) return true;
    String[] parts = key.split("\\.");
    for (int i = words; i < parts.length; i++) {
      String beginning = Arrays.stream(parts, 0, i).collect(Collectors.joining(".", "", "."));
      if (quoted.contains(beginning)) return true;
    }
    return false;
  }

  private static Set<String> quoted(List<Source> sources) {
    Set<String> found = new TreeSet<>();
    for (Source source : sources) {
      Matcher quoted = QUOTED.matcher(source.text());
      while (quoted.find()) found.add(quoted.group(1));
    }
    return found;
  }
}
