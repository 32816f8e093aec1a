// A chosen badge file goes into the text field of its form, so that the page needs no upload.
// Without script the field is there for pasting.
document.querySelectorAll('[data-badge-file]').forEach(function (place) {
  var field = document.getElementById(place.dataset.badgeFile);
  var input = place.querySelector('input[type=file]');
  place.hidden = false;
  input.addEventListener('change', function () {
    var file = input.files[0];
    if (!file) return;
    var reader = new FileReader();
    reader.addEventListener('load', function () { field.value = reader.result; });
    if (file.type === 'image/png') reader.readAsDataURL(file);
    else reader.readAsText(file);
  });
});
