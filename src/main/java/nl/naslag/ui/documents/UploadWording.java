package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// The texts of the upload field during an upload.
///
/// The field is in English by default. Every failure has the same text: the difference does not
/// matter to the user.
public final class UploadWording extends UploadI18N {
  public UploadWording() {
    setAddFiles(new AddFiles().setOne(text("ui.upload.choose")).setMany(text("ui.upload.choose")));
    setDropFiles(new DropFiles().setOne(text("ui.upload.drop")).setMany(text("ui.upload.drop")));
    setUploading(new Uploading().setStatus(status()).setRemainingTime(time()).setError(error()));
    setFile(file());
    setUnits(List.of("B", "kB", "MB", "GB", "TB"));
  }

  private static Uploading.Status status() {
    return new Uploading.Status()
        .setConnecting(text("ui.upload.connecting"))
        .setProcessing(text("ui.upload.reading"))
        .setStalled(text("ui.upload.stalled"))
        .setHeld(text("ui.upload.held"));
  }

  private static Uploading.RemainingTime time() {
    return new Uploading.RemainingTime()
        .setPrefix(text("ui.upload.remaining"))
        .setUnknown(text("ui.upload.remaining.unknown"));
  }

  private static Uploading.Error error() {
    return new Uploading.Error()
        .setForbidden(text("ui.upload.failed"))
        .setUnexpectedServerError(text("ui.upload.failed"))
        .setServerUnavailable(text("ui.upload.failed"));
  }

  private static File file() {
    return new File()
        .setRetry(text("ui.upload.retry"))
        .setStart(text("ui.upload.start"))
        .setRemove(text("ui.upload.remove"));
  }
}
