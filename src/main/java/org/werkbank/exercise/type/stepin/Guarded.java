package org.werkbank.exercise.type.stepin;

import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.stepin.Walk.Passage;

/**
 * How the locked-in setting did with twenty persons nobody had seen before.
 *
 * @param scanner with the scanner, whatever was chosen: this decides
 * @param chosen with what was chosen
 */
record Guarded(Cell cell, Setting setting, List<Passage> scanner, List<Passage> chosen) {

  static Guarded of(Zone zone, Seed seed) {
    Setting setting = zone.last().orElseThrow();
    List<Walk> walks = zone.hidden(seed);
    return new Guarded(
        zone.cell(),
        setting,
        Walk.play(zone.cell(), setting.scanner(), walks),
        Walk.play(zone.cell(), setting, walks));
  }

  /** The camera was left out, or the robot is so slow that it does not matter. */
  boolean cameraHandled() {
    return !setting.camera() || setting.harmless();
  }

  boolean enough() {
    return cell.enough(setting);
  }

  boolean stopped() {
    return Walk.contacts(scanner) == 0;
  }

  boolean passed() {
    return stopped() && cameraHandled() && enough();
  }

  /** 60 points for persons, 20 for the camera, 20 for the parts the line needs. */
  Outcome outcome() {
    int contacts = Walk.contacts(scanner);
    double persons = 60 * Math.max(0, 1 - contacts / 5.0);
    double score = persons + (cameraHandled() ? 20 : 0) + (enough() ? 20 : 0);
    return new Outcome(
        passed(),
        score,
        Map.of(
            "contacts", (double) contacts,
            "contactsChosen", (double) Walk.contacts(chosen),
            "speed", setting.speed(),
            "distance", setting.distance(),
            "required", cell.required(setting.speed()),
            "parts", Math.floor(cell.output(setting))));
  }
}
