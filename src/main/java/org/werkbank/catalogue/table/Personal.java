package org.werkbank.catalogue.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs that a column is about persons. Those do not belong into an exercise. */
final class Personal {
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[A-Za-z]{2,24}");
  private static final Pattern PHONE =
      Pattern.compile("(\\+|00)\\d{1,3}[\\d /()-]{6,16}|0\\d{2,5}\\s*[/-]\\s*[\\d -]{4,12}");
  private static final Pattern HEADER =
      Pattern.compile(
          "(.*[^a-zäöü]|)(vorname|nachname|familienname|name des .*|personal-?(nr\\.?|nummer|-id)?|pers\\.?-?nr\\.?"
              + "|mitarbeiter(in|name|-?nr\\.?|nummer)?|bediener(in|name)?|werker(in)?|prüfer(in)?|operator( ?name)?|employee.*"
              + "|worker.*|first ?name|last ?name|surname|e-?mail.*|telefon.*|phone.*|handy.*|geburts.*|birth.*|anschrift"
              + "|adresse|address|name|kürzel|user|benutzer.*|staff.*)");
  private static final Set<String> FIRST_NAMES =
      Set.of(
          ("ahmet ali alexander andrea andreas anna anne ayşe ayse barbara bernd birgit björn brigitte can carsten"
                  + " christian christine claudia daniel dennis dieter elena emine erika eva fatma felix florian frank"
                  + " franz gabriele georg gerhard hans heike heinz helga holger ingrid jan jana jens joachim johann"
                  + " johannes jonas julia jürgen kai karin karl katharina katja kerstin klaus lars laura lena lisa lukas"
                  + " manfred manuela marco maria marie mario markus martin martina matthias mehmet melanie michael monika"
                  + " murat mustafa nadine nicole nina oliver olga patrick paul peter petra philipp piotr ralf rainer"
                  + " renate robert sabine sandra sarah sebastian silke simon sofia stefan stefanie susanne sven tanja"
                  + " thomas thorsten tim tobias torsten ulrich ursula uwe werner wolfgang yusuf")
              .split(" "));

  private Personal() {}

  static boolean suspectsHeader(String header) {
    return HEADER.matcher(header.strip().toLowerCase(Locale.ROOT)).matches();
  }

  static boolean isContact(String cell) {
    String text = cell.strip();
    return text.length() > 5
        && text.length() < 260
        && (MAIL.matcher(text).matches() || PHONE.matcher(text).matches());
  }

  /** Whether a third of these words are names of people. */
  static boolean areNames(List<String> words) {
    long names = words.stream().filter(Personal::isName).count();
    return names > 1 && names * 3 >= words.size();
  }

  private static boolean isName(String word) {
    for (String part : word.toLowerCase(Locale.ROOT).split("[\\s,.]+")) {
      if (FIRST_NAMES.contains(part)) return true;
    }
    return false;
  }
}
