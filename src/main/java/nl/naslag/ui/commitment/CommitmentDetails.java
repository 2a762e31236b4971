package nl.naslag.ui.commitment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.search.IndexedPassage;
import nl.naslag.ui.html.EvidenceText;
import nl.naslag.ui.passage.AnnotationPanel;
import nl.naslag.ui.passage.CorrectionDesk;
import nl.naslag.ui.passage.ReadPassage;

/// The whole passage of a commitment beside its annotations, to be checked and corrected.
final class CommitmentDetails extends Div {
  CommitmentDetails(
      PolicyDocument document, IndexedPassage found, CorrectionDesk desk, Runnable changed) {
    addClassName("commitment-details");
    Passage passage = found.passage();
    Paragraph words =
        new Paragraph(
            EvidenceText.marked(
                passage.text(),
                passage.span().start(),
                new EvidenceText.Shown(List.of(), found.annotations().evidence(), List.of())));
    words.addClassName("commitment-words");
    AnnotatedPassage annotated = new AnnotatedPassage(passage, found.annotations());
    add(words, new AnnotationPanel(new ReadPassage(document, annotated, desk, changed)));
  }
}
