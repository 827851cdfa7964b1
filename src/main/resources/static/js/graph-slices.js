// Draws a large picture in slices, so that no frame takes long: while it moves, what was drawn last is moved as an image;
// once it rests, all is drawn anew, a few milliseconds in each frame, and then shown at once.
//
// Cytoscape's own ways for large pictures draw all elements in one task when the picture comes to rest: 1.6 s for 5,000
// elements. This takes the place of its renderer's `render` while a picture is large, and draws with the same functions.

// Milliseconds of each frame that go into drawing: the page stays usable beside it.
const SLICE = 14;
// Milliseconds without a movement until all is drawn anew.
const REST = 140;
// Pixels of the image of the whole picture, which fills what comes into view during a movement.
const WHOLE = 1600;
const MARGIN = 40;

export class Slices {

	#cy;

	#renderer;

	#large = false;

	// Images with the place in the picture that they show: of the whole, coarse, and of what was seen last, sharp.
	#whole = null;

	#sharp = null;

	#seen = null;

	#job = 0;

	#timer = 0;

	/** @param {import("cytoscape").Core} cy the picture */
	constructor(cy) {
		this.#cy = cy;
		this.#renderer = cy.renderer();
		const all = this.#renderer.render;
		this.#renderer.render = (options) => {
			if (this.#large && !options?.forcedContext) {
				this.#render();
			}
			else {
				all.call(this.#renderer, options);
			}
		};
	}

	/** Whether the picture is large. */
	set large(large) {
		this.#large = large;
		this.#forget();
	}

	#forget() {
		this.#whole = null;
		this.#sharp = null;
		this.#seen = null;
		this.#stop();
	}

	#stop() {
		this.#job++;
		window.clearTimeout(this.#timer);
	}

	#render() {
		const renderer = this.#renderer;
		const redraw = renderer.data.canvasNeedsRedraw;
		const ratio = renderer.getPixelRatio();
		if (renderer.prevPxRatio !== ratio) {
			renderer.invalidateContainerClientCoordsCache();
			renderer.matchCanvasSize(renderer.container);
			renderer.prevPxRatio = ratio;
		}
		const view = this.#view(ratio);
		const moved = this.#seen && ["zoom", "x", "y"].some((key) => this.#seen[key] !== view[key]);
		if (redraw[renderer.NODE] || moved) {
			if (!moved) {
				// Something looks different now: the coarse image must show it, too.
				this.#whole = null;
			}
			this.#seen = view;
			this.#show(view);
			this.#stop();
			this.#timer = window.setTimeout(() => this.#draw(view), moved ? REST : 0);
		}
		if (redraw[renderer.DRAG]) {
			const context = renderer.data.contexts[renderer.DRAG];
			this.#look(context, view, true);
			renderer.drawCachedElements(context, renderer.getCachedZSortedEles().drag, ratio, this.#cy.extent());
		}
		[renderer.NODE, renderer.DRAG, renderer.SELECT_BOX].forEach((layer) => {
			redraw[layer] = false;
		});
		renderer.prevViewport = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
		this.#cy.emit("render");
	}

	#view(ratio) {
		const { x, y } = this.#cy.pan();
		return { zoom: this.#cy.zoom() * ratio, x: x * ratio, y: y * ratio };
	}

	#look(context, { zoom, x, y }, clear) {
		context.setTransform(1, 0, 0, 1, 0, 0);
		if (clear) {
			context.clearRect(0, 0, context.canvas.width, context.canvas.height);
		}
		context.setTransform(zoom, 0, 0, zoom, x, y);
	}

	// Puts the images where a view has them.
	#show(view) {
		const context = this.#renderer.data.contexts[this.#renderer.NODE];
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, context.canvas.width, context.canvas.height);
		for (const image of [this.#whole, this.#sharp].filter(Boolean)) {
			const scale = view.zoom / image.view.zoom;
			const x = view.x - image.view.x * scale;
			const y = view.y - image.view.y * scale;
			const width = image.canvas.width * scale;
			const height = image.canvas.height * scale;
			context.clearRect(x, y, width, height);
			context.drawImage(image.canvas, x, y, width, height);
		}
	}

	#draw(view) {
		const { width, height } = this.#renderer.data.contexts[this.#renderer.NODE].canvas;
		const job = ++this.#job;
		this.#paint(job, view, width, height, (image) => {
			this.#sharp = image;
			this.#show(view);
			if (!this.#whole) {
				this.#drawWhole(job);
			}
		});
	}

	#drawWhole(job) {
		const { x1, y1, w, h } = this.#cy.elements().boundingBox();
		const zoom = Math.min(WHOLE / Math.max(w, h, 1), 2);
		this.#paint(job, { zoom, x: -x1 * zoom, y: -y1 * zoom }, Math.ceil(w * zoom), Math.ceil(h * zoom), (image) => {
			this.#whole = image;
		});
	}

	// Draws a view into an image of its own; a later job, or a movement, ends it.
	#paint(job, view, width, height, done) {
		if (!width || !height) {
			return;
		}
		const canvas = document.createElement("canvas");
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext("2d");
		this.#look(context, view, false);
		const elements = this.#renderer.getCachedZSortedEles().nondrag;
		const seen = inside(view, width, height);
		let index = 0;
		const slice = () => {
			if (job !== this.#job) {
				return;
			}
			const end = performance.now() + SLICE;
			for (; index < elements.length && performance.now() < end; index++) {
				if (seen(elements[index])) {
					this.#renderer.drawElement(context, elements[index]);
				}
			}
			if (index < elements.length) {
				window.requestAnimationFrame(slice);
			}
			else {
				done({ canvas, view });
			}
		};
		slice();
	}

}

// Tells which elements a view may show.
function inside({ zoom, x, y }, width, height) {
	const box = { x1: -x / zoom - MARGIN, y1: -y / zoom - MARGIN, x2: (width - x) / zoom + MARGIN, y2: (height - y) / zoom + MARGIN };
	return (element) => {
		const { x1, y1, x2, y2 } = element.boundingBox();
		return x2 >= box.x1 && x1 <= box.x2 && y2 >= box.y1 && y1 <= box.y2;
	};
}
