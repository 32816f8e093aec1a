package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.catalogue.ExerciseData;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Unit;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.catalogue.table.TableFile;
import org.werkbank.catalogue.table.TableReading;
import org.werkbank.catalogue.table.Xlsx;
import org.werkbank.exercise.ExerciseTypes;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/**
 * The verbs with which a trainer gives an exercise of a draft a table of their own. Nothing here
 * holds a transaction while a table is read.
 */
@ApplicationScoped
public class OwnData {
  private Drafts drafts;
  private TableDesk desk;
  private ExerciseTypes types;

  protected OwnData() {}

  @Inject
  public OwnData(Drafts drafts, TableDesk desk, ExerciseTypes types) {
    this.drafts = drafts;
    this.desk = desk;
    this.types = types;
  }

  /**
   * The exercise of a unit that takes a table.
   *
   * @param table path of the table it takes now; empty while it takes generated data
   */
  public record Place(
      UUID draft,
      Unit unit,
      String type,
      List<Need> needs,
      Optional<String> table,
      CoursePackage files) {}

  /**
   * Looks at a unit of a draft.
   *
   * @throws NotFound if it is not this author's, or its exercise takes no table
   * @throws Conflict if the draft has problems
   */
  public Place place(UUID draft, UUID author, int number) {
    if (!(drafts.open(draft, author).reading() instanceof Reading.Valid valid))
      throw new Conflict("problem.authoring.notReady");
    Unit unit =
        valid.course().unit(number).orElseThrow(() -> new NotFound("problem.platform.notFound"));
    String type = unit.exercise().type();
    List<Need> needs = types.needs(type);
    if (needs.isEmpty()) throw new NotFound("problem.platform.notFound");
    Optional<String> table = ExerciseData.table(valid.files(), number);
    return new Place(draft, unit, type, needs, table, valid.files());
  }

  /** What the columns of each role are good for, in the words of the exercise. */
  public Map<String, String> roles(Place place, Language language) {
    return types.roles(place.type(), language);
  }

  /**
   * Takes in a file, whatever is in it; its columns are assigned next.
   *
   * @throws Invalid if it is too large, or a workbook that cannot be read
   */
  public void take(UUID draft, UUID author, int number, String fileName, byte[] file) {
    place(draft, author, number);
    if (file.length > Profile.LARGEST) throw new Invalid("problem.catalogue.dataTooLarge");
    byte[] csv = Xlsx.is(file) ? Xlsx.csv(file) : file;
    desk.put(draft, number, new UploadedTable(Drafts.shortName(fileName), csv));
  }

  /** What waits for its columns to be assigned. */
  public Optional<UploadedTable> waiting(Place place) {
    return desk.find(place.draft(), place.unit().number());
  }

  /** Throws away what waits. */
  public void drop(Place place) {
    desk.remove(place.draft(), place.unit().number());
  }

  /**
   * Puts a table that has no fault into the draft.
   *
   * @return what is wrong with the draft then; if anything, nothing was changed
   */
  public List<Fault> save(Place place, UUID author, String fileName, TableReading read) {
    TableFile file = TableFile.of(read.table().orElseThrow(), read.columns());
    int unit = place.unit().number();
    List<Fault> faults =
        drafts.revise(place.draft(), author, ExerciseData.put(place.files(), unit, fileName, file));
    if (faults.isEmpty()) drop(place);
    return faults;
  }

  /** Takes the table out of the draft: the exercise takes generated data again. */
  public void remove(Place place, UUID author) {
    drafts.revise(place.draft(), author, ExerciseData.remove(place.files(), place.unit().number()));
    drop(place);
  }
}
