// A classic script, run before the first paint: sets the theme that the reader chose, if any.
(function () {
	try {
		var theme = window.localStorage.getItem("custodes.theme");
		if (theme === "light" || theme === "dark") {
			document.documentElement.dataset.theme = theme;
		}
	}
	catch (ignored) {
		// Storage may be forbidden: the system's theme is then the theme.
	}
})();
