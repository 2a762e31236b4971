package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import java.util.Optional;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.Part;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget.InCorpus;
import nl.naslag.trace.ReferenceTarget.InPassage;
import nl.naslag.trace.ReferenceTarget.InSection;
import nl.naslag.trace.ReferenceTarget.OnPage;
import nl.naslag.trace.ReferenceTarget.Outside;
import nl.naslag.trace.ReferenceTarget.Unresolved;

/// The address and name of the target of a reference.
public final class ReferenceLink {
  /// Characters of a passage used to name it.
  private static final int NAME = 70;

  private ReferenceLink() {}

  /// Empty without a target. For a document outside the corpus, a search for its name.
  public static Optional<Address> address(Reference one) {
    return switch (one.target()) {
      case InSection to -> at(to.documentId(), "section", to.sectionId());
      case InPassage to -> at(to.documentId(), "passage", to.passageId().value());
      case OnPage to -> at(to.documentId(), Address.PAGE_IMAGE, String.valueOf(to.page()));
      case InCorpus to -> Optional.of(Address.document(to.documentId()));
      case Outside to ->
          Optional.of(
              Address.of("zoeken").with("q", '"' + to.named().name().replace("\"", "") + '"'));
      case Unresolved none -> Optional.empty();
    };
  }

  private static Optional<Address> at(DocumentId documentId, String parameter, String value) {
    return Optional.of(Address.document(documentId).with(parameter, value));
  }

  /// "4. Landbouw", "p. 13", "artikel 44, Gezondheidswet (niet in uw stukken)"
  public static String name(Reference one) {
    return switch (one.target()) {
      case InSection to -> to.label();
      case InPassage to -> ScreenText.shortened(to.label(), NAME);
      case OnPage to -> text("ui.references.page", to.label());
      case InCorpus to -> to.title();
      case Outside to ->
          text(
              "ui.references.outside",
              to.part().map(Part::label).map(part -> part + ", ").orElse("") + to.named().name());
      case Unresolved none -> text("ui.references.reason." + none.reason().id());
    };
  }

  /// A link on the referring words, named after its target.
  static Tagged anchor(Reference one, Address address) {
    Tagged link = new Tagged("a", "reference");
    link.getElement()
        .setAttribute("href", address.href())
        .setAttribute("title", text("ui.references.to", name(one)));
    return link;
  }
}
