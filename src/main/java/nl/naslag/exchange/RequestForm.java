package nl.naslag.exchange;

import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.PassageId;
import nl.naslag.exchange.PassageJson.Party;
import nl.naslag.exchange.RequestsJson.ActJson;
import nl.naslag.exchange.RequestsJson.ActPlaceJson;
import nl.naslag.exchange.RequestsJson.CellJson;
import nl.naslag.exchange.RequestsJson.ColumnJson;
import nl.naslag.exchange.RequestsJson.CopyJson;
import nl.naslag.exchange.RequestsJson.MatrixJson;
import nl.naslag.exchange.RequestsJson.Place;
import nl.naslag.exchange.RequestsJson.RequestJson;
import nl.naslag.exchange.RequestsJson.RowJson;
import nl.naslag.exchange.RequestsJson.SilentJson;
import nl.naslag.exchange.fate.FateForm;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Gap;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RegisterAct.Undone;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RijkRequest;
import org.springframework.stereotype.Component;

/// Converts the register of requests to its JSON form.
@Component
public class RequestForm {
  private final PassageForm passages;

  RequestForm(PassageForm passages) {
    this.passages = passages;
  }

  /// The requests with their places.
  public RequestsJson json(List<RijkRequest> requests) {
    return new RequestsJson(requests.stream().map(this::json).toList());
  }

  /// Converts the matrix; each cell lists the passages it counts.
  public MatrixJson json(RequestMatrix matrix) {
    return new MatrixJson(
        matrix.rows().stream().map(RequestForm::row).toList(),
        matrix.columns().stream().map(RequestForm::column).toList(),
        matrix.cells().stream().map(RequestForm::cell).toList(),
        matrix.silent().stream().map(RequestForm::silent).toList());
  }

  /// Converts a decision, with the places as they are today.
  public ActJson json(RegisterAct act) {
    Undone undone = act.undone();
    return new ActJson(
        act.id(),
        act.kind().id(),
        act.by(),
        act.at(),
        undone == null ? null : undone.by(),
        undone == null ? null : undone.at(),
        act.places().stream().map(RequestForm::place).toList(),
        act.revision().value());
  }

  private static ActPlaceJson place(ActPlace at) {
    return new ActPlaceJson(
        at.passageId().value(),
        at.words(),
        at.apart(),
        Words.kebab(at.proof()),
        at.today().map(PassageId::value).orElse(null));
  }

  private static List<String> gaps(RijkRequest request) {
    return request.gaps().stream().map(Gap::id).toList();
  }

  /// One request with its places.
  public RequestJson json(RijkRequest request) {
    return new RequestJson(
        request.id(),
        request.fate().number(),
        request.label(),
        request.kind().id(),
        request.status().id(),
        FateForm.json(request.fate()),
        request.acts().stream().map(this::json).toList(),
        gaps(request),
        parties(request.parties()),
        request.themes(),
        request.horizons(),
        request.occurrences().stream().map(this::place).toList());
  }

  private Place place(Occurrence occurrence) {
    return new Place(
        passages.json(occurrence.passage()),
        occurrence.similarity(),
        Words.kebab(occurrence.likeness().kind()),
        occurrence.likeness().shared(),
        occurrence.introduction(),
        occurrence.copies().stream().map(RequestForm::copy).toList(),
        occurrence.unjudged());
  }

  private static CopyJson copy(IndexedPassage found) {
    return new CopyJson(
        found.passage().id().value(), found.passage().documentId().value(), found.fileName());
  }

  private static RowJson row(RijkRequest request) {
    return new RowJson(
        request.id(),
        request.fate().number(),
        request.label(),
        request.kind().id(),
        request.status().id(),
        request.fate().state().id(),
        gaps(request),
        parties(request.parties()));
  }

  private static ColumnJson column(RequestMatrix.Column column) {
    return new ColumnJson(
        column.documentId().value(), column.documentTitle(), column.chapter(), column.forms());
  }

  private static CellJson cell(RequestMatrix.Cell cell) {
    return new CellJson(
        cell.row(),
        cell.column(),
        cell.passages().size(),
        ids(cell.passages()),
        ids(cell.unjudged()));
  }

  private static List<String> ids(List<PassageId> passages) {
    return passages.stream().map(PassageId::value).toList();
  }

  private static SilentJson silent(RequestMatrix.Silent document) {
    return new SilentJson(
        document.documentId().value(),
        document.documentTitle(),
        document.passages(),
        Words.kebab(document.reading()));
  }

  private static List<Party> parties(List<PartyMention> parties) {
    return parties.stream().map(PassageForm::party).toList();
  }
}
