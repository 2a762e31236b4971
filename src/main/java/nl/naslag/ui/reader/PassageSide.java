package nl.naslag.ui.reader;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.trace.RelatedPassages;
import nl.naslag.trace.RequestRegister;
import nl.naslag.ui.passage.AnnotationPanel;
import nl.naslag.ui.passage.CorrectionDesk;
import nl.naslag.ui.passage.ReadPassage;

/// The panels beside a passage in the reader: its annotations, the requests that it answers,
/// places with the same request, and related passages.
@org.springframework.stereotype.Component
class PassageSide {
  private final CorrectionDesk desk;
  private final RequestRegister register;
  private final RelatedPassages related;

  PassageSide(CorrectionDesk desk, RequestRegister register, RelatedPassages related) {
    this.desk = desk;
    this.register = register;
    this.related = related;
  }

  /// @param changed updates the passage on the screen after a correction
  List<Component> parts(ReaderPlace place, AnnotatedPassage one, Runnable changed) {
    return List.of(
        new AnnotationPanel(new ReadPassage(place.document().document(), one, desk, changed)),
        new AnsweredRequests(register, one.passage().id()),
        new OtherPlaces(register, one.passage()),
        new RelatedList(related.to(one.passage().id(), RelatedList.MOST), desk.vocabulary()));
  }
}
