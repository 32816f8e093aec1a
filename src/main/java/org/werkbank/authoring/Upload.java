package org.werkbank.authoring;

import org.werkbank.catalogue.Reading;
import org.werkbank.platform.text.Text;

/**
 * A ZIP that was read.
 *
 * @param slug folder name, or empty if it could not be found out
 * @param title of the course; the file name while the course cannot be read
 * @param faults how many problems there are
 */
record Upload(String fileName, byte[] zip, String slug, Text title, int faults) {

  static Upload of(String fileName, byte[] zip, Reading reading) {
    if (reading instanceof Reading.Valid valid) {
      return new Upload(fileName, zip, valid.files().slug(), valid.course().title(), 0);
    }
    Reading.Broken broken = (Reading.Broken) reading;
    return new Upload(fileName, zip, broken.slug(), Text.same(fileName), broken.faults().size());
  }
}
