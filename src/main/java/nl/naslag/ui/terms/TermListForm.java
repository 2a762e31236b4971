package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.naslag.document.Refusal;
import nl.naslag.search.TermFile;
import nl.naslag.search.TermList;
import nl.naslag.ui.documents.UploadWording;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;

/// Accepts a list of terms: typed or pasted, one per line, or a file with text or CSV.
///
/// Refusals are shown below the box, which keeps the input.
final class TermListForm extends Div {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.terms.value";

  private final Consumer<TermList> taken;
  private final Div refused = new Div();

  /// @param taken receives the list and may refuse it
  TermListForm(Consumer<TermList> taken) {
    this.taken = taken;
    addClassName("terms-form");
    add(form(), upload(), refused);
  }

  private Tagged form() {
    Tagged form = new Tagged("form", "words-form");
    Element area = new Element("textarea");
    area.setAttribute("name", "terms").setAttribute("rows", "10").setAttribute("required", "");
    area.setAttribute("data-testid", "termen");
    NativeLabel label = new NativeLabel(text("ui.terms.label"));
    label.getElement().appendChild(area);
    NativeButton search = new NativeButton(text("ui.terms.search"));
    search.getElement().setAttribute("type", "submit");
    search.addClassName("primary");
    form.add(label, Markup.identified(search, "zoek-lijst"));
    form.getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
    return form;
  }

  private Upload upload() {
    Upload upload =
        new Upload(UploadHandler.inMemory((file, bytes) -> takeFile(file.fileName(), bytes)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(TermFile.MOST_BYTES);
    upload.setAcceptedFileTypes(".txt", ".csv");
    upload.setUploadButton(new NativeButton(text("ui.terms.choose")));
    upload.setDropLabel(Markup.span("", text("ui.terms.drop")));
    upload.setI18n(new UploadWording());
    return Markup.identified(upload, "lijstbestand");
  }

  /// Called by the browser with the content of the box.
  void submit(String typed) {
    take(() -> TermList.ofLines(typed));
  }

  void takeFile(String name, byte[] bytes) {
    take(() -> TermFile.terms(name, bytes));
  }

  private void take(Supplier<TermList> read) {
    refused.removeAll();
    try {
      taken.accept(read.get());
    } catch (Refusal refusal) {
      refused.add(new RefusalBox(refusal));
    }
  }
}
