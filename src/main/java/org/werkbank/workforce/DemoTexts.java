package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.identity.DemoPerson;
import org.werkbank.identity.NamedPerson;
import org.werkbank.identity.People;
import org.werkbank.identity.Role;
import org.werkbank.platform.text.Text;

/**
 * What the company of the demo data has written: a made-up plant that assembles pumps. Its names
 * and numbers lead nowhere.
 */
@ApplicationScoped
public class DemoTexts {
  private static final int PEOPLE_AT_THE_START = 100;
  private static final Map<String, Text> TEXTS =
      Map.of(
          "ai-systems",
          new Text(
              """
              Bei uns laufen 3 KI-Systeme:

              - **Kamera Linie 2**: prüft Dichtflächen auf Kratzer. Sie sortiert aus, ein Mensch prüft nach.
              - **Schwingung Prüfstand 4**: meldet auffällige Pumpen.
              - **Textassistent**: schreibt Entwürfe. Er kennt keine Zeichnung von uns.
              """,
              """
              We use 3 AI systems:

              - **Camera on line 2**: checks sealing faces for scratches. It sorts out, a person checks again.
              - **Vibration on test rig 4**: reports unusual pumps.
              - **Text assistant**: writes drafts. It knows none of our drawings.
              """),
          "language-tools",
          new Text(
              """
              Erlaubt ist nur der Textassistent im Firmennetz.

              - Nie eingeben: Namen, Personalnummern, Fotos von Menschen.
              - Nie eingeben: Zeichnungen, Rezepte, Preise, Kundennamen.
              - Im Zweifel: erst fragen, dann eingeben.
              """,
              """
              Only the text assistant in the company network is allowed.

              - Never enter: names, staff numbers, pictures of people.
              - Never enter: drawings, recipes, prices, names of customers.
              - When in doubt: ask first, then enter.
              """),
          "contacts",
          new Text(
              """
              - **KI**: Georg Strauß, Qualität, Durchwahl 210
              - **Datenschutz**: Ines Carvalho, Durchwahl 330
              - **Betriebsrat**: Piotr Dąbrowski, Büro neben der Kantine, Durchwahl 150
              """,
              """
              - **AI**: Georg Strauß, quality, extension 210
              - **Data protection**: Ines Carvalho, extension 330
              - **Works council**: Piotr Dąbrowski, office beside the canteen, extension 150
              """),
          "stop-rule",
          new Text(
              """
              Anhalten darf jede und jeder. Niemand bekommt dafür Ärger.

              1. Linie anhalten.
              2. Schichtleitung rufen: Durchwahl 112.
              3. Erst weiter, wenn die Schichtleitung freigibt.
              """,
              """
              Anyone may stop. Nobody gets into trouble for it.

              1. Stop the line.
              2. Call the shift lead: extension 112.
              3. Go on only when the shift lead releases it.
              """),
          "override",
          new Text(
              """
              - **Teil trotz KI aussortieren**: jede Person an der Linie.
              - **Teil trotz KI freigeben**: Prüferin, Prüfer oder Schichtleitung. Grund ins Schichtbuch.
              - **Grenze der KI ändern**: nur die Qualität.
              """,
              """
              - **Sort a part out against the AI**: everybody on the line.
              - **Release a part against the AI**: inspectors or the shift lead. Write the reason into the shift log.
              - **Change the limit of the AI**: quality only.
              """),
          "learning-time",
          new Text(
              "Lernen ist Arbeitszeit: 30 Minuten in der Woche. Den Zeitpunkt legst du mit der Schichtleitung fest.",
              "Learning is working time: 30 minutes a week. You agree on the time with your shift lead."));

  @Inject CompanyTexts texts;
  @Inject People people;

  /** Writes them in the name of the administrator, if nothing is written yet. */
  public void write() {
    if (!texts.all().isEmpty()) return;
    String name =
        DemoPerson.all().stream()
            .filter(person -> person.roles().contains(Role.ADMIN))
            .map(DemoPerson::name)
            .findFirst()
            .orElseThrow();
    people.after(null, PEOPLE_AT_THE_START).stream()
        .filter(person -> person.name().equals(name))
        .map(NamedPerson::id)
        .findFirst()
        .ifPresent(this::write);
  }

  private void write(UUID admin) {
    CompanyTexts.KEYS.forEach(key -> texts.save(key, TEXTS.get(key), admin));
  }
}
